import { closedImpacts, closedNamesIn, closedNumbersIn, closedPeople } from '../../../disclosure/closed-words'
import { METRIC_DISCLOSURES } from '../../../records/record'
import { remembered } from '../text/remember'
import { wordsAt, type Span } from '../text/sentences'
import { foundAt, foundIn, nameOf, SOURCES, type Found, type PreflightRule } from '../rule'

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

export const nameTyped: PreflightRule = {
  id: 'P-name',
  text: 'No text names somebody who is not to be shown by name.',
  source: SOURCES.casebook,
  find({ texts, people }) {
    const closed = closedPeople(people)
    return texts.flatMap((text) =>
      closedNamesIn(text.text, closed).map((words) => {
        const sentence = `“${words.text}” is not to be shown by name. Write the role instead, or change what may be shown.`
        return foundAt(text, words, { severity: 'mend', text: sentence })
      }),
    )
  },
}

export const numberHidden: PreflightRule = {
  id: 'P-hidden-number',
  text: 'No text says a number that its record does not show as it is.',
  source: SOURCES.casebook,
  find({ texts, impacts }) {
    const closed = closedImpacts(
      impacts,
      texts.map(({ text }) => text),
    )
    return texts.flatMap((text) =>
      closedNumbersIn(text.text, closed).map(({ quantity, impact }): Found => {
        const shown = METRIC_DISCLOSURES[impact.metricDisclosure ?? 'exact'].toLowerCase()
        const sentence = `The text says ${quantity.text}, and ${nameOf(impact)} is set to be shown as “${shown}”. Leave the number out, or change what may be shown.`
        return foundAt(text, quantity, { severity: 'mend', text: sentence })
      }),
    )
  },
}

const CONFIDENTIAL =
  /\b(?:strictly confidential|confidential|under NDA|NDA|do not share|not for distribution|salary|salaries|compensation|salary band|headcount|lay-?offs?|redundanc(?:y|ies)|acquisition|unannounced|insider|password|secret key|api key)\b/gi

const confidentialWords = remembered((text): readonly Span[] =>
  [...text.matchAll(CONFIDENTIAL)].map((match) => wordsAt(match[0], match.index)),
)

export const confidentialWord: PreflightRule = {
  id: 'P-confidential',
  text: 'No text holds a word that usually marks what may not leave a team.',
  source: SOURCES.casebook,
  find: ({ texts }) =>
    texts.flatMap((text) =>
      confidentialWords(text.text).map((words) =>
        foundAt(text, words, {
          severity: 'note',
          text: `“${words.text}” often stands where something may not leave a team. Read ${text.name} again with that in mind.`,
        }),
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
