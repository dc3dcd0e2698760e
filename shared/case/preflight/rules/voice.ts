import { foundAt, SOURCES, type PreflightRule } from '../rule'
import type { CaseText } from '../text/case-texts'
import { remembered } from '../text/remember'
import { sentencesOf, withoutQuotations, wordsAt, type Span } from '../text/sentences'

/** Where the writer’s own part is at stake. Problem, limits and second thoughts may speak for a team. */
const OWN_PARTS = new Set(['ask', 'why', 'proof', 'claim', 'story'])
const OWN_FIELDS = new Set(['myPart', 'role', 'outcome'])
export const tellsOwnPart = ({ part, field }: CaseText) => OWN_PARTS.has(part) || OWN_FIELDS.has(field)

const WE = /\b(?:[Ww]e|[Oo]ur|[Uu]s|[Oo]urs|[Oo]urselves)\b/u
const I = /\b(?:I|[Mm]y|[Mm]e|[Mm]ine|[Mm]yself)\b/u

/** The first "we" of each sentence that has no "I" in it or beside it. */
const lonelyWe = remembered((text): readonly Span[] => {
  const sentences = sentencesOf(withoutQuotations(text))
  return sentences.flatMap((sentence, index) => {
    const we = WE.exec(sentence.text)
    const near = [sentences[index - 1], sentence, sentences[index + 1]]
    if (!we || near.some((other) => other && I.test(other.text))) return []
    return [wordsAt(we[0], sentence.from + we.index)]
  })
})

export const weWithoutRole: PreflightRule = {
  id: 'P-we',
  text: '“We” stands only where the writer’s own share stands beside it.',
  source: SOURCES.lynch,
  find: ({ texts }) =>
    texts.filter(tellsOwnPart).flatMap((text) =>
      lonelyWe(text.text).map((we) => {
        const sentence = `“${we.text}” in ${text.name} hides your own part. Say what you did, and who did the rest.`
        return foundAt(text, we, { severity: 'look', text: sentence })
      }),
    ),
}

const DUTY =
  /\b(?:I am|I’m|I'm)\s+(?:currently\s+)?(?:responsible for|in charge of|accountable for|tasked with|working on|leading|owning|driving|managing|helping)\b|\b[Mm]y (?:responsibilities|duties|role) (?:include|includes|is|are)\b|\b[Rr]esponsible for\b|\bI (?:lead|own|manage|maintain|drive|support|help|oversee|handle)\b/gu

const duties = remembered((text): readonly Span[] =>
  [...withoutQuotations(text).matchAll(DUTY)].map((match) => wordsAt(match[0], match.index)),
)

export const roleInPresent: PreflightRule = {
  id: 'P-duty',
  text: 'What was done is told in the past tense; a duty held is no deed.',
  source: SOURCES.layout,
  find: ({ texts }) =>
    texts
      .filter((text) => tellsOwnPart(text) && text.part !== 'ask')
      .flatMap((text) =>
        duties(text.text).map((words) => {
          const sentence = `“${words.text}” names a duty and not a deed. Say what you did, in the past tense: built, decided, measured.`
          return foundAt(text, words, { severity: 'look', text: sentence })
        }),
      ),
}
