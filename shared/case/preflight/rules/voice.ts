import { foundAt, SOURCES, type Found, type PreflightRule } from '../rule'
import type { CaseText } from '../text/case-texts'
import { sentencesOf, withoutQuotations } from '../text/sentences'

/** Where the writer’s own part is at stake. Problem, limits and second thoughts may speak for a team. */
const OWN_PARTS = new Set(['ask', 'why', 'proof', 'claim', 'story'])
const OWN_FIELDS = new Set(['myPart', 'role', 'outcome'])
export const tellsOwnPart = ({ part, field }: CaseText) => OWN_PARTS.has(part) || OWN_FIELDS.has(field)

const WE = /\b(?:[Ww]e|[Oo]ur|[Uu]s|[Oo]urs|[Oo]urselves)\b/u
const I = /\b(?:I|[Mm]y|[Mm]e|[Mm]ine|[Mm]yself)\b/u

export const weWithoutRole: PreflightRule = {
  id: 'P-we',
  text: '“We” stands only where the writer’s own share stands beside it.',
  source: SOURCES.lynch,
  find: ({ texts }) =>
    texts.filter(tellsOwnPart).flatMap((text): Found[] => {
      const sentences = sentencesOf(withoutQuotations(text.text))
      return sentences.flatMap((sentence, index) => {
        const we = WE.exec(sentence.text)
        const near = [sentences[index - 1], sentence, sentences[index + 1]]
        if (!we || near.some((other) => other && I.test(other.text))) return []
        const from = sentence.from + we.index
        return [
          foundAt(
            text,
            { text: we[0], from, to: from + we[0].length },
            {
              severity: 'look',
              text: `“${we[0]}” in ${text.name} hides your own part. Say what you did, and who did the rest.`,
            },
          ),
        ]
      })
    }),
}

const DUTY =
  /\b(?:I am|I’m|I'm)\s+(?:currently\s+)?(?:responsible for|in charge of|accountable for|tasked with|working on|leading|owning|driving|managing|helping)\b|\b[Mm]y (?:responsibilities|duties|role) (?:include|includes|is|are)\b|\b[Rr]esponsible for\b|\bI (?:lead|own|manage|maintain|drive|support|help|oversee|handle)\b/gu

export const roleInPresent: PreflightRule = {
  id: 'P-duty',
  text: 'What was done is told in the past tense; a duty held is no deed.',
  source: SOURCES.layout,
  find: ({ texts }) =>
    texts
      .filter((text) => tellsOwnPart(text) && text.part !== 'ask')
      .flatMap((text) =>
        [...withoutQuotations(text.text).matchAll(DUTY)].map((match) =>
          foundAt(
            text,
            { text: match[0], from: match.index, to: match.index + match[0].length },
            {
              severity: 'look',
              text: `“${match[0]}” names a duty and not a deed. Say what you did, in the past tense: built, decided, measured.`,
            },
          ),
        ),
      ),
}
