import { hyphenateSync } from 'hyphen/en-us'

const SOFT_HYPHEN = '\u00ad'
const WORD = /^(\P{L}*)([A-Za-z’']{6,40})(\P{L}*)$/u
const MIN_HEAD = 3
const MIN_TAIL = 3

/**
 * Indices in a word where it may be divided with a hyphen, from the last to the first.
 * English is divided by patterns; any language is divided at the soft hyphens the person typed.
 */
export function hyphenPoints(word: string, language: string): number[] {
  const typed = [...word.matchAll(/\u00ad/g)].map((match) => match.index + 1)
  if (typed.length > 0) return typed.toReversed()
  const [, before = '', letters = ''] = WORD.exec(word) ?? []
  if (!letters || !/^en\b/i.test(language) || letters === letters.toUpperCase()) return []
  return patternPoints(letters)
    .filter((point) => point >= MIN_HEAD && letters.length - point >= MIN_TAIL)
    .map((point) => before.length + point)
    .toReversed()
}

function patternPoints(letters: string): number[] {
  const syllables = hyphenateSync(letters, { minWordLength: 6 }).split(SOFT_HYPHEN)
  let length = 0
  return syllables.slice(0, -1).map((syllable) => (length += syllable.length))
}
