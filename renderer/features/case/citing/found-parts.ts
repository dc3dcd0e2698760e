export interface TextPart {
  text: string
  isFound: boolean
}

/** A text in parts, so that the words that were looked for can be pointed out. */
export function foundParts(text: string, query: string): TextPart[] {
  const words = query.split(/\s+/).filter(Boolean)
  if (words.length === 0) return [{ text, isFound: false }]
  const pattern = new RegExp(
    `(${words.map((word) => word.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)).join('|')})`,
    'giu',
  )
  // Splitting by a pattern with one group gives what lies between and what was found in turn.
  return text
    .split(pattern)
    .map((part, at) => ({ text: part, isFound: at % 2 === 1 }))
    .filter((part) => part.text !== '')
}
