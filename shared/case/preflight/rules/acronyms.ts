import { foundAt, SOURCES, type Found, type PreflightRule } from '../rule'
import { remembered } from '../text/remember'
import { withoutQuotations, wordsAt, type Span } from '../text/sentences'
import { KNOWN_ACRONYMS } from '../text/word-lists'

const ACRONYM = /(?<![\p{L}\d[/-])(?:\p{Lu}[\p{Lu}\d]{1,5}|\p{Lu}\p{Ll}\p{Lu})s?(?![\p{L}\d-])/gu

interface Acronym extends Span {
  /** Without the s of a plural. */
  letters: string
  isExpanded: boolean
}

/** The acronyms of a text that not every reader knows. */
const acronymsIn = remembered((text): readonly Acronym[] => {
  const plain = withoutQuotations(text)
  return [...plain.matchAll(ACRONYM)].flatMap((match) => {
    const words = wordsAt(match[0], match.index)
    const letters = match[0].replace(/s$/, '')
    if (KNOWN_ACRONYMS.has(letters.toUpperCase())) return []
    return [{ ...words, letters, isExpanded: isExpanded(plain, words, letters) }]
  })
})

/** How far from an acronym its words may stand. */
const NEAR = 90

/** "difference in differences (DiD)", or "DiD (difference in differences)": the letters begin words beside them. */
function isExpanded(text: string, { from, to }: Span, letters: string): boolean {
  const before = text.slice(Math.max(0, from - NEAR), from)
  const words = before.endsWith('(') ? before.slice(0, -1) : /^\s*\(([^)]*)\)/.exec(text.slice(to, to + NEAR))?.[1]
  if (words === undefined) return false
  const initials = words.split(/[\s-]+/).map((word) => word.charAt(0).toLowerCase())
  let place = 0
  for (const letter of initials) if (letter === letters.charAt(place).toLowerCase()) place += 1
  return place >= Math.min(letters.length, 2)
}

export const acronymUndefined: PreflightRule = {
  id: 'P-acronym',
  text: 'An acronym is spelled out where it stands first, for readers of another team.',
  source: SOURCES.lynch,
  find({ texts, rubric }) {
    const told = new Set(rubric.criteria.map(({ id }) => id))
    return texts.flatMap((text) =>
      acronymsIn(text.text).flatMap(({ letters, isExpanded: isTold, ...words }): Found[] => {
        if (told.has(letters)) return []
        told.add(letters)
        if (isTold) return []
        const sentence = `“${words.text}” is not spelled out where it stands first. Readers of another team may not know it.`
        return [foundAt(text, words, { severity: 'note', subject: letters, text: sentence })]
      }),
    )
  },
}
