import { foundAt, SOURCES, type Found, type PreflightRule } from '../rule'
import type { CaseText } from '../text/case-texts'
import { sentencesOf, withoutQuotations, type Span } from '../text/sentences'
import { BETTERED, FIXED_TERMS, UNPROVEN, type WeakWord } from '../text/word-lists'
import { tellsOwnPart } from './voice'

const NUMBER_WORD =
  /\d|\b(?:half|third|quarter|twice|double[ds]?|tripled?|halved|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|hundred|thousand|million|all|none|every|no one|nobody)\b/i
/** A capital inside a sentence names somebody or something; citations and “I” do not. */
const NAME = /(?<=[\p{Ll},;:)”]\s)(?!I\b|I’)\p{Lu}[\p{L}]+/u

/** Whether a sentence has what an adjective needs: a number or a name. */
const isBorneOut = (sentence: string) => {
  const words = sentence.replace(/\[\[[^\]]*\]\]/g, '')
  return NUMBER_WORD.test(words) || NAME.test(words)
}

export const adjectiveAlone: PreflightRule = {
  id: 'P-adjective',
  text: 'No adjective without a number or a name in the same sentence.',
  source: SOURCES.layout,
  find: ({ texts }) => texts.filter(tellsOwnPart).flatMap((text) => firstIn(text, UNPROVEN, () => true)),
}

export const betterWithoutNumber: PreflightRule = {
  id: 'P-improved',
  text: 'What was improved stands with how much.',
  source: SOURCES.dropbox,
  find: (scope) => {
    const taken = adjectiveAlone.find(scope)
    const isFree = (text: CaseText, { from, to }: Span) =>
      !taken.some(
        ({ field, record, quote }) =>
          field === text.field && record === text.record.id && quote && quote.from >= from && quote.to <= to,
      )
    return scope.texts
      .filter(tellsOwnPart)
      .flatMap((text) => firstIn(text, [BETTERED], (sentence) => isFree(text, sentence)))
  },
}

/** At most one finding a sentence: its first weak word. */
function firstIn(text: CaseText, lists: readonly WeakWord[], isWanted: (sentence: Span) => boolean): Found[] {
  const plain = withoutQuotations(text.text).replace(FIXED_TERMS, (term) => ' '.repeat(term.length))
  return sentencesOf(plain).flatMap((sentence) => {
    if (isBorneOut(sentence.text) || !isWanted(sentence)) return []
    const [first] = lists
      .flatMap(({ words, instead }) => [...sentence.text.matchAll(words)].map((match) => ({ match, instead })))
      .toSorted((a, b) => a.match.index - b.match.index)
    if (!first) return []
    const from = sentence.from + first.match.index
    const word = first.match[0]
    return [
      foundAt(
        text,
        { text: word, from, to: from + word.length },
        {
          severity: 'look',
          text: `“${word}” has no number and no name in its sentence: ${first.instead}.`,
        },
      ),
    ]
  })
}
