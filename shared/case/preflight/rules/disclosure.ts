import { METRIC_DISCLOSURES } from '../../../records/record'
import type { RecordOf } from '../../../records/kinds'
import { foundAt, foundIn, nameOf, SOURCES, type Found, type PreflightRule } from '../rule'
import { quantitiesIn, type Quantity } from '../text/quantities'

export const hiddenShown: PreflightRule = {
  id: 'P-hidden',
  text: 'The case rests on nothing that no packet may show.',
  source: SOURCES.casebook,
  find: ({ shown }) =>
    shown
      .filter(({ disclosure }) => disclosure === 'never')
      .map((record) =>
        foundIn(record, {
          severity: 'mend',
          field: 'disclosure',
          text: `The case rests on ${nameOf(record)}, which is marked as never shown. Cite another record, or change what may be shown.`,
        }),
      ),
}

/** Names in one word are too often words of the language. */
const SHORTEST_NAME = 4
/** People who are filed under their role have no name to give away. */
const ROLE = /\b(?:engineer|manager|scientist|analyst|lead|director|mle|swe|pm|head|partner|team|product|designer)\b/i

export const nameTyped: PreflightRule = {
  id: 'P-name',
  text: 'No text names somebody who is not to be shown by name.',
  source: SOURCES.casebook,
  find({ texts, records }) {
    const people = records.filter(
      (record): record is RecordOf<'person'> => record.kind === 'person' && record.deletedAt === null,
    )
    const unnamed = people.filter(
      ({ title, personDisclosure }) =>
        personDisclosure !== 'named' && title.trim().length >= SHORTEST_NAME && !ROLE.test(title),
    )
    return texts.flatMap((text) =>
      unnamed.flatMap(({ title }) =>
        placesOf(text.text, title.trim()).map((from) => {
          const words = { text: title.trim(), from, to: from + title.trim().length }
          const sentence = `“${title.trim()}” is not to be shown by name. Write the role instead, or change what may be shown.`
          return foundAt(text, words, { severity: 'mend', text: sentence })
        }),
      ),
    )
  },
}

/** Where a name stands as a word of its own. */
function placesOf(text: string, name: string): number[] {
  const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  return [...text.matchAll(new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'gu'))].map(
    ({ index }) => index,
  )
}

/** Shorter numbers stand in many texts by chance. */
const FEWEST_DIGITS = 3
const digitsOf = (value: number) => String(Math.abs(value)).replace(/\D/g, '').length

export const numberHidden: PreflightRule = {
  id: 'P-hidden-number',
  text: 'No text says a number that its record does not show as it is.',
  source: SOURCES.casebook,
  find({ texts, records }) {
    const closed = records.filter(
      (record): record is RecordOf<'impact'> =>
        record.kind === 'impact' &&
        record.deletedAt === null &&
        record.metricDisclosure !== null &&
        record.metricDisclosure !== 'exact',
    )
    if (closed.length === 0) return []
    return texts.flatMap((text) => {
      const quantities = quantitiesIn(text.text)
      return closed.flatMap((impact) =>
        quantities.flatMap((quantity): Found[] => {
          if (!isExactly(quantity, impact)) return []
          const shown = METRIC_DISCLOSURES[impact.metricDisclosure ?? 'exact'].toLowerCase()
          const sentence = `The text says ${quantity.text}, and ${nameOf(impact)} is set to be shown as “${shown}”. Leave the number out, or change what may be shown.`
          return [foundAt(text, quantity, { severity: 'mend', text: sentence })]
        }),
      )
    })
  },
}

function isExactly(quantity: Quantity, { baseline, result, controlSize, treatmentSize }: RecordOf<'impact'>): boolean {
  const values = [baseline.value, result.value, controlSize, treatmentSize]
  return values.some(
    (value) => value !== null && digitsOf(value) >= FEWEST_DIGITS && Math.abs(quantity.value) === Math.abs(value),
  )
}

const CONFIDENTIAL =
  /\b(?:strictly confidential|confidential|under NDA|NDA|do not share|not for distribution|salary|salaries|compensation|salary band|headcount|lay-?offs?|redundanc(?:y|ies)|acquisition|unannounced|insider|password|secret key|api key)\b/gi

export const confidentialWord: PreflightRule = {
  id: 'P-confidential',
  text: 'No text holds a word that usually marks what may not leave a team.',
  source: SOURCES.casebook,
  find: ({ texts }) =>
    texts.flatMap((text) =>
      [...text.text.matchAll(CONFIDENTIAL)].map((match) =>
        foundAt(
          text,
          { text: match[0], from: match.index, to: match.index + match[0].length },
          {
            severity: 'note',
            text: `“${match[0]}” often stands where something may not leave a team. Read ${text.name} again with that in mind.`,
          },
        ),
      ),
    ),
}

export const statementUnsigned: PreflightRule = {
  id: 'P-statement',
  text: 'A statement of the manager or mentor stands with who gave it.',
  source: SOURCES.layout,
  find: ({ case: item }) =>
    (['managerStatement', 'mentorStatement'] as const).flatMap((field): Found[] => {
      const { person, text: words } = item[field]
      if (words.trim() === '' || person !== null) return []
      const who = field === 'managerStatement' ? 'manager' : 'mentor'
      return [
        foundIn(item, {
          severity: 'look',
          field: `${field}.person`,
          text: `The statement of the ${who} names nobody. Choose who gave it.`,
        }),
      ]
    }),
}
