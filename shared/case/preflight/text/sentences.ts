import { remembered } from './remember'

/** A piece of a text with its place, in UTF-16 units. */
export interface Span {
  text: string
  from: number
  to: number
}

/** Words at a place. */
export const wordsAt = (text: string, from: number): Span => ({ text, from, to: from + text.length })

/** Behind these a full stop ends no sentence. */
const ABBREVIATION = /(?:\b(?:e\.g|i\.e|cf|vs|etc|approx|resp|incl|Dr|Mr|Ms|Mrs|St|No|Fig|Sec)|\b[A-Z])\.$/

/** The sentences of a text: cut at full stops, question and exclamation marks before a new beginning, and at line ends. */
export const sentencesOf = remembered((text): readonly Span[] => {
  const cuts: number[] = []
  for (const match of text.matchAll(/\n+|[.!?…]+["”’)\]]*\s+(?=["“‘(]?[\p{Lu}\d[])/gu)) {
    const end = match.index + match[0].length
    const before = text.slice(0, match.index + 1)
    if (match[0].startsWith('\n') || !ABBREVIATION.test(before)) cuts.push(end)
  }
  const starts = [0, ...cuts]
  return starts
    .map((from, index) => trimmed(text, from, cuts[index] ?? text.length))
    .filter((sentence) => sentence.text !== '')
})

function trimmed(text: string, from: number, to: number): Span {
  const raw = text.slice(from, to)
  const start = from + (raw.length - raw.trimStart().length)
  const words = raw.trim()
  return { text: words, from: start, to: start + words.length }
}

/** The same text with what stands in quotation marks blanked out: those are somebody's words, or a name. Places stay. */
export const withoutQuotations = (text: string): string =>
  text.replace(/“[^”]*”|"[^"\n]*"/g, (quoted) => ' '.repeat(quoted.length))

/** The number of words; citations and numbers standing alone count as one each. */
export const wordCount = remembered((text) => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length)
