/** A citation that is being typed: where its brackets begin, and what stands after them up to the caret. */
export interface OpenCitation {
  from: number
  query: string
}

/** No title is looked for by more than this many letters; beyond, the brackets are text. */
const LONGEST = 40
const OPENING = new RegExp(String.raw`\[\[([^\[\]\n]{0,${LONGEST}})$`, 'u')

/** The citation that is open at the caret; null where none is. */
export function openCitation(text: string, caret: number): OpenCitation | null {
  const match = OPENING.exec(text.slice(0, caret))
  return match ? { from: match.index, query: match[1] ?? '' } : null
}

/** How far the text goes that a chosen exhibit replaces: closing brackets that stand at the caret go too. */
export const citationEnd = (text: string, caret: number): number => (text.startsWith(']]', caret) ? caret + 2 : caret)
