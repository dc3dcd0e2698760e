/** A text that is searched, prepared once: folded, and of the same length where nothing was lost by that. */
export interface Ranked {
  text: string
  folded: string
}

export interface Match {
  /** The smaller, the better. */
  cost: number
  /** What of the text was meant: from, to. Empty where folding has moved its letters. */
  ranges: readonly (readonly [number, number])[]
}

/** Case and accents do not count: "Café" is found by "cafe". */
export const fold = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

export const prepare = (text: string): Ranked => ({ text, folded: fold(text) })

/** The words that are looked for. */
export const wordsOf = (query: string): string[] => fold(query).split(/\s+/).filter(Boolean)

// A word at the start of the text, at the start of a word, within one, and with letters left out.
const [AT_START, AT_WORD, WITHIN, SCATTERED] = [0, 1, 3, 8]

/** How well a text answers the words that are looked for; null where one of them is not in it. */
export function match({ text, folded }: Ranked, words: readonly string[], mayScatter = true): Match | null {
  let cost = 0
  const ranges: (readonly [number, number])[] = []
  for (const word of words) {
    const found = findWord(folded, word) ?? (mayScatter ? findScattered(folded, word) : null)
    if (!found) return null
    cost += found.cost
    ranges.push(...found.ranges)
  }
  // Of two that answer alike, the shorter one was meant.
  return { cost: cost + folded.length / 1_000, ranges: text.length === folded.length ? inOrder(ranges) : [] }
}

function findWord(folded: string, word: string): Match | null {
  let at = folded.indexOf(word)
  if (at === -1) return null
  const range = (from: number) => [[from, from + word.length]] as const
  if (at === 0) return { cost: AT_START, ranges: range(0) }
  for (let from = at; from !== -1; from = folded.indexOf(word, from + 1))
    if (!isLetter(folded[from - 1])) return { cost: AT_WORD, ranges: range(from) }
  return { cost: WITHIN, ranges: range(at) }
}

/** Its letters in order, each as near to the one before as can be: "nimp" in "New metric impact". Short words say too little. */
function findScattered(folded: string, word: string): Match | null {
  if (word.length < 3) return null
  const ranges: (readonly [number, number])[] = []
  let [from, leaps, falls] = [0, 0, 0]
  for (const letter of word) {
    const at = nextPlace(folded, letter, from)
    if (at === -1) return null
    if (isWordStart(folded, at)) leaps += 1
    else if (at !== from) falls += 1
    ranges.push([at, at + 1])
    from = at + 1
  }
  // From word to word it may leap; letters strewn within words were hardly meant.
  return falls > word.length / 6 ? null : { cost: SCATTERED + leaps + 3 * falls, ranges }
}

/** The very next letter where it fits, else the next word that begins so, else wherever it comes. */
function nextPlace(folded: string, letter: string, from: number): number {
  if (from > 0 && folded[from] === letter) return from
  for (let at = folded.indexOf(letter, from); at !== -1; at = folded.indexOf(letter, at + 1))
    if (isWordStart(folded, at)) return at
  return folded.indexOf(letter, from)
}

const isLetter = (character: string | undefined) => character !== undefined && /[\p{L}\p{N}]/u.test(character)
const isWordStart = (text: string, at: number) => at === 0 || !isLetter(text[at - 1])

/** Ranges from left to right, each letter in one of them at most. */
function inOrder(ranges: readonly (readonly [number, number])[]): (readonly [number, number])[] {
  const joined: [number, number][] = []
  for (const [from, to] of ranges.toSorted((a, b) => a[0] - b[0])) {
    const last = joined.at(-1)
    if (last && from <= last[1]) last[1] = Math.max(last[1], to)
    else joined.push([from, to])
  }
  return joined
}
