import { foundAt, SOURCES, type Found, type PreflightRule } from '../rule'
import { withoutQuotations } from '../text/sentences'
import { KNOWN_ACRONYMS } from '../text/word-lists'

const ACRONYM = /(?<![\p{L}\d[/-])(?:\p{Lu}[\p{Lu}\d]{1,5}|\p{Lu}\p{Ll}\p{Lu})s?(?![\p{L}\d-])/gu

export const acronymUndefined: PreflightRule = {
  id: 'P-acronym',
  text: 'An acronym is spelled out where it stands first, for readers of another team.',
  source: SOURCES.lynch,
  find({ texts, rubric }) {
    const told = new Set([...KNOWN_ACRONYMS, ...rubric.criteria.map(({ id }) => id)])
    return texts.flatMap((text) => {
      const plain = withoutQuotations(text.text)
      return [...plain.matchAll(ACRONYM)].flatMap((match): Found[] => {
        const acronym = match[0].replace(/s$/, '')
        if (told.has(acronym.toUpperCase()) || told.has(acronym)) return []
        told.add(acronym)
        if (isExpanded(plain, match.index, match[0].length, acronym)) return []
        const words = { text: match[0], from: match.index, to: match.index + match[0].length }
        return [
          foundAt(text, words, {
            severity: 'note',
            subject: acronym,
            text: `“${match[0]}” is not spelled out where it stands first. Readers of another team may not know it.`,
          }),
        ]
      })
    })
  },
}

/** "difference in differences (DiD)", or "DiD (difference in differences)": the letters begin words beside them. */
function isExpanded(text: string, from: number, length: number, acronym: string): boolean {
  const before = text.slice(Math.max(0, from - 90), from)
  const after = text.slice(from + length, from + length + 90)
  const inBrackets = before.endsWith('(')
  const words = inBrackets ? before.slice(0, -1) : /^\s*\(([^)]*)\)/.exec(after)?.[1]
  if (words === undefined) return false
  const initials = words.split(/[\s-]+/).map((word) => word.charAt(0).toLowerCase())
  let place = 0
  for (const letter of initials) if (letter === acronym.charAt(place).toLowerCase()) place += 1
  return place >= Math.min(acronym.length, 2)
}
