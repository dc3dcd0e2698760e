import { Recent } from '../recent'
import { patternsFor, type Syllables } from './hyphen-patterns'

/** Where words of a language may be divided. */
export interface Hyphenation {
  /** Fetches the patterns of these languages. A text in a language that was not fetched is not divided. */
  load: (languages: Iterable<string>) => Promise<void>
  /**
   * Indices in a word where it may be divided with a hyphen, from the last to the first: by the language's patterns,
   * or, in any language, at the soft hyphens the person typed.
   */
  points: (word: string, language: string) => readonly number[]
}

const SOFT_HYPHEN = '\u00ad'
const WORD = /^([^\p{L}]*)([\p{L}\p{M}’']{6,40})([^\p{L}]*)$/u
// Shorter ends than these cost the eye more than they save.
const MIN_HEAD = 3
const MIN_TAIL = 3
const WORDS_KEPT = 40_000
const oneWord = () => 1
const NONE: readonly number[] = []

export function createHyphenation(): Hyphenation {
  const loaded = new Map<string, { syllables: Syllables; known: Recent<readonly number[]> }>()
  return {
    async load(languages) {
      for (const language of new Set(languages)) {
        // oxlint-disable-next-line no-await-in-loop -- a packet has one language, seldom two
        const syllables = loaded.has(language) ? undefined : await patternsFor(language)
        if (syllables) loaded.set(language, { syllables, known: new Recent(WORDS_KEPT) })
      }
    },
    points(word, language) {
      if (word.includes(SOFT_HYPHEN)) return typedPoints(word)
      const patterns = word.length < MIN_HEAD + MIN_TAIL ? undefined : loaded.get(language)
      if (!patterns) return NONE
      const { known, syllables } = patterns
      return known.of(word, oneWord, () => patternPoints(word, syllables))
    },
  }
}

const typedPoints = (word: string): number[] => [...word.matchAll(/\u00ad/g)].map(({ index }) => index + 1).toReversed()

function patternPoints(word: string, syllables: Syllables): readonly number[] {
  const [, before = '', letters = ''] = WORD.exec(word) ?? []
  // Words in capitals are names and abbreviations: patterns know neither.
  if (!letters || letters === letters.toUpperCase()) return NONE
  let length = 0
  const ends = syllables(letters).map((syllable) => (length += syllable.length))
  return ends
    .filter((end) => end >= MIN_HEAD && letters.length - end >= MIN_TAIL)
    .map((end) => before.length + end)
    .toReversed()
}
