import type { RecordOf } from '../records/kinds'
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

/** Those who are not to be shown by name, and have one. */
export const closedPeople = (people: readonly Person[]): Person[] =>
  people.filter(
    ({ title, personDisclosure }) =>
      personDisclosure !== 'named' && title.trim().length >= SHORTEST_NAME && !isRole(title),
  )

/** Those whose levels and sizes are not shown as they are and stand in one of the texts. */
export function closedImpacts(impacts: readonly Impact[], texts: readonly string[]): Impact[] {
  const closed = impacts.filter(({ metricDisclosure }) => metricDisclosure !== null && metricDisclosure !== 'exact')
  if (closed.length === 0) return []
  const said = new Set(texts.flatMap((text) => quantitiesIn(text).map(({ value }) => Math.abs(value))))
  return closed.filter((impact) => levelsOf(impact).some((value) => said.has(value)))
}

/** Where a text names somebody of the list. */
export const closedNamesIn = (text: string, people: readonly Person[]): (Span & { person: Person })[] =>
  people.flatMap((person) => {
    const name = person.title.trim()
    return placesOf(text, name).map((from) => ({ text: name, from, to: from + name.length, person }))
  })

/** Where a name stands as a word of its own. */
function placesOf(text: string, name: string): number[] {
  if (!text.includes(name)) return []
  const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  const word = new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'gu')
  return [...text.matchAll(word)].map(({ index }) => index)
}

/** Where a text says a level or a size of an impact of the list. */
export function closedNumbersIn(text: string, impacts: readonly Impact[]): { quantity: Quantity; impact: Impact }[] {
  if (impacts.length === 0) return []
  const quantities = quantitiesIn(text)
  return impacts.flatMap((impact) => {
    const levels = new Set(levelsOf(impact))
    return quantities.flatMap((quantity) => (levels.has(Math.abs(quantity.value)) ? [{ quantity, impact }] : []))
  })
}

const digitsOf = (value: number) => String(value).replace(/\D/g, '').length

/** The levels and sizes of an impact that are long enough to be told from any other number; without their sign. */
function levelsOf(impact: Impact): number[] {
  const { baseline, result, controlSize, treatmentSize, control, treatment } = impact
  const arms = [control.successes, control.mean, treatment.successes, treatment.mean]
  return [baseline.value, result.value, controlSize, treatmentSize, ...arms]
    .filter((value) => value !== null)
    .map(Math.abs)
    .filter((value) => digitsOf(value) >= FEWEST_DIGITS)
}
