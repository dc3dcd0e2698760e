import type { RecordOf, VaultRecord } from '../records/kinds'
import { quantitiesIn, type Quantity } from '../case/preflight/text/quantities'
import type { Span } from '../case/preflight/text/sentences'

type Impact = RecordOf<'impact'>
type Person = RecordOf<'person'>

/** Names in few letters are too often words of the language. */
const SHORTEST_NAME = 4
/** Shorter numbers stand in many texts by chance. */
const FEWEST_DIGITS = 3
/** People who are filed under their role have no name to give away. */
const ROLE = /\b(?:engineer|manager|scientist|analyst|lead|director|mle|swe|pm|head|partner|team|product|designer)\b/i

/** Whether somebody is filed under what they do, and not under a name. */
export const isRole = (title: string): boolean => ROLE.test(title)

/** What the texts of a person may not say as it is. */
export interface ClosedRecords {
  impacts: readonly Impact[]
  people: readonly Person[]
}

/** The records outside the trash that show their numbers or their names only in part, or not at all. */
export function closedRecords(records: readonly VaultRecord[]): ClosedRecords {
  const kept = records.filter(({ deletedAt }) => deletedAt === null)
  return {
    impacts: kept.filter(
      (record): record is Impact =>
        record.kind === 'impact' && record.metricDisclosure !== null && record.metricDisclosure !== 'exact',
    ),
    people: kept.filter(
      (record): record is Person =>
        record.kind === 'person' &&
        record.personDisclosure !== 'named' &&
        record.title.trim().length >= SHORTEST_NAME &&
        !isRole(record.title),
    ),
  }
}

/** Where a text names somebody who is not to be shown by name. */
export const closedNamesIn = (text: string, { people }: ClosedRecords): (Span & { person: Person })[] =>
  people.flatMap((person) => {
    const name = person.title.trim()
    return placesOf(text, name).map((from) => ({ text: name, from, to: from + name.length, person }))
  })

/** Where a name stands as a word of its own. */
function placesOf(text: string, name: string): number[] {
  const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  const word = new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'gu')
  return [...text.matchAll(word)].map(({ index }) => index)
}

/** Where a text says a level or a size that its record does not show as it is. */
export function closedNumbersIn(text: string, { impacts }: ClosedRecords): { quantity: Quantity; impact: Impact }[] {
  if (impacts.length === 0) return []
  const quantities = quantitiesIn(text)
  return impacts.flatMap((impact) =>
    quantities.flatMap((quantity) => (isExactly(quantity, impact) ? [{ quantity, impact }] : [])),
  )
}

const digitsOf = (value: number) => String(Math.abs(value)).replace(/\D/g, '').length

function isExactly(quantity: Quantity, impact: Impact): boolean {
  const { baseline, result, controlSize, treatmentSize, control, treatment } = impact
  const values = [
    baseline.value,
    result.value,
    controlSize,
    treatmentSize,
    control.successes,
    control.mean,
    treatment.successes,
    treatment.mean,
  ]
  return values.some(
    (value) => value !== null && digitsOf(value) >= FEWEST_DIGITS && Math.abs(quantity.value) === Math.abs(value),
  )
}
