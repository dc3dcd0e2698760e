import type { CaseScope } from '../case-scope'
import { foundAt, SOURCES, type Found, type PreflightRule } from '../rule'
import { remembered } from '../text/remember'
import { sentencesOf, withoutQuotations, wordsAt, type Span } from '../text/sentences'
import { BETTERED, FIXED_TERMS, UNPROVEN, type WeakWord } from '../text/word-lists'
import { tellsOwnPart } from './voice'

const NUMBER_WORD =
  /\d|\b(?:half|third|quarter|twice|double[ds]?|tripled?|halved|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|hundred|thousand|million|all|none|every|no one|nobody)\b/i
/** A capital inside a sentence names somebody or something; citations, acronyms and “I” do not. */
const NAME = /(?<=[\p{Ll},;:)”]\s)\p{Lu}\p{Ll}+/u

/** Whether a sentence has what an adjective needs: a number or a name. */
const isBorneOut = (sentence: string) => {
  const words = sentence.replace(/\[\[[^\]]*\]\]/g, '')
  return NUMBER_WORD.test(words) || NAME.test(words)
}

interface WeakFound extends Span {
  instead: string
  /** Whether the word says that something got better; else it is an adjective. */
  bettered: boolean
}

const ALL: readonly (WeakWord & { bettered: boolean })[] = [
  ...UNPROVEN.map((weak) => ({ ...weak, bettered: false })),
  { ...BETTERED, bettered: true },
]

/** At most one weak word a sentence: its first adjective, else its first verb of improvement. */
const weakWords = remembered((text): readonly WeakFound[] => {
  const plain = withoutQuotations(text).replace(FIXED_TERMS, (term) => ' '.repeat(term.length))
  return sentencesOf(plain).flatMap((sentence) => {
    if (isBorneOut(sentence.text)) return []
    const found = ALL.flatMap(({ words, instead, bettered }) =>
      [...sentence.text.matchAll(words)].map((match) => ({
        ...wordsAt(match[0], sentence.from + match.index),
        instead,
        bettered,
      })),
    )
    const [first] = found.toSorted((a, b) => Number(a.bettered) - Number(b.bettered) || a.from - b.from)
    return first ? [first] : []
  })
})

const weakIn = ({ texts }: CaseScope, bettered: boolean): Found[] =>
  texts.filter(tellsOwnPart).flatMap((text) =>
    weakWords(text.text)
      .filter((word) => word.bettered === bettered)
      .map(({ text: word, from, to, instead }) => {
        const sentence = `“${word}” has no number and no name in its sentence: ${instead}.`
        return foundAt(text, { text: word, from, to }, { severity: 'look', text: sentence })
      }),
  )

export const adjectiveAlone: PreflightRule = {
  id: 'P-adjective',
  text: 'No adjective without a number or a name in the same sentence.',
  source: SOURCES.layout,
  find: (scope) => weakIn(scope, false),
}

export const betterWithoutNumber: PreflightRule = {
  id: 'P-improved',
  text: 'What was improved stands with how much.',
  source: SOURCES.dropbox,
  find: (scope) => weakIn(scope, true),
}
