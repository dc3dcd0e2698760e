import type { Atom } from './atoms'
import type { TypeStyle } from './type-styles'

/** A word in two parts. Widths in points. */
export interface Division {
  point: number
  /** Width of what ends the line, with its hyphen. */
  head: number
  /** Width of what begins the next one. */
  tail: number
}

/** A place where a line can end: after a whole atom, or inside its word with a hyphen. */
export interface LineEnd {
  /** Index of the atom that ends the line or is divided; -1 for the place before the text. */
  readonly atom: number
  readonly division: Division | undefined
  /** Where the next line begins: points from the start of the text if it were one line. */
  readonly start: number
  /** Width of all spaces before the next line. */
  readonly spaces: number
  /** Least sum of demerits of all lines up to here, and where the line before ended. */
  readonly demerits: number
  readonly previous: LineEnd | undefined
  /** Hyphens in a row up to here. */
  readonly hyphens: number
  /** Badness of the worst line up to here. */
  readonly worst: number
}

/** A justified line's spaces may lose this share of their width. */
export const SHRINK = 0.13
/** Spaces wider by this share of their width are as bad as a line may be without being called bad. */
const STRETCH = 0.7
const HYPHEN = 2_500
const SECOND_HYPHEN = 12_000
const MAX_HYPHENS_IN_A_ROW = 2
/** A paragraph should not end with so small a share of a line, least of all with part of a word. */
const SHORT_END = 0.12
const SHORT = 2_500
/** A line may be so short a share of the width, unless it is the last. */
const SHORTEST = 0.6
/** Sums of the same numbers in another order may differ by a hair. */
const HAIR = 1 + 1e-9

/** Looks for the line ends of a paragraph whose lines have the least demerits. `width` in points. */
export class BreakSearch {
  readonly #atoms: readonly Atom[]
  readonly #justify: boolean
  readonly #width: number
  /** Sums over all atoms before an index: their widths with their spaces, and their spaces alone. */
  readonly #widths: number[]
  readonly #spaces: number[]
  #open: LineEnd[] = []
  /** The first of the open places where a line can begin that ends where the search stands. */
  #first = 0
  /** A way with more demerits than this leads nowhere. */
  #bound = 0

  constructor(atoms: readonly Atom[], { justify }: TypeStyle, width: number) {
    this.#atoms = atoms
    this.#justify = justify
    this.#width = width
    const widths = [0]
    const spaces = [0]
    let allWidths = 0
    let allSpaces = 0
    for (const { wordWidth, spaceWidth } of atoms) {
      widths.push((allWidths += wordWidth + spaceWidth))
      spaces.push((allSpaces += spaceWidth))
    }
    this.#widths = widths
    this.#spaces = spaces
  }

  /** The end of the best way through the text. Undefined where every way has more demerits or a line that is much too short. */
  best(divisionsOf: (atom: Atom) => readonly Division[], mostDemerits = Number.POSITIVE_INFINITY): LineEnd | undefined {
    const atoms = this.#atoms
    this.#bound = mostDemerits * HAIR
    this.#first = 0
    this.#open = [
      { atom: -1, division: undefined, start: 0, spaces: 0, demerits: 0, previous: undefined, hyphens: 0, worst: 0 },
    ]
    const last = atoms.length - 1
    for (let index = 0; index < last; index++) {
      const atom = atoms[index]
      if (!atom || this.#first >= this.#open.length) return undefined
      // Where even the longest line is too short to end, its word need not be divided: its part is shorter still.
      if (this.#isLongEnough(index, atom.wordWidth))
        for (const division of divisionsOf(atom)) this.#reach(index, atom, division)
      this.#reach(index, atom, undefined)
    }
    // The last word ends the last line whole.
    const atom = atoms[last]
    return atom && this.#reach(last, atom, undefined)
  }

  #isLongEnough(index: number, wordWidth: number): boolean {
    const from = this.#open[this.#first]
    if (!from) return false
    const natural = (this.#widths[index] ?? 0) + wordWidth - from.start
    const space = this.#justify ? (this.#spaces[index] ?? 0) - from.spaces : 0
    if (natural < this.#width * SHORTEST) return false
    const badness = natural > this.#width ? 0 : this.#badness(natural, space)
    return (1 + badness) * (1 + badness) <= this.#bound
  }

  /** Finds the best line that ends here, and opens the place for the next one. */
  #reach(index: number, { wordWidth, spaceWidth }: Atom, division: Division | undefined): LineEnd | undefined {
    const open = this.#open
    const width = this.#width
    const isLast = index === this.#atoms.length - 1 && !division
    const end = (this.#widths[index] ?? 0) + (division ? division.head : wordWidth)
    const spaces = this.#spaces[index] ?? 0
    let least = this.#bound
    let previous: LineEnd | undefined
    let worst = 0
    for (let at = this.#first; at < open.length; at++) {
      const from = open[at]
      // A part of a word is no line.
      if (!from || from.atom === index) break
      const natural = end - from.start
      const space = this.#justify ? spaces - from.spaces : 0
      if (natural - SHRINK * space > width) {
        // Lines only get longer from here: the next candidate need not begin there either.
        if (at === this.#first) this.#first++
        continue
      }
      // The later a line begins the shorter it is.
      if (!isLast && natural < width * SHORTEST) break
      const badness = isLast && (natural <= width || !this.#justify) ? 0 : this.#badness(natural, space)
      const own = (1 + badness) * (1 + badness)
      if (own > this.#bound && natural < width) break
      if (division && from.hyphens >= MAX_HYPHENS_IN_A_ROW) continue
      const demerits = from.demerits + own + extra(from, division, isLast && natural < width * SHORT_END)
      if (demerits > least || (previous && demerits === least)) continue
      least = demerits
      previous = from
      worst = badness > from.worst ? badness : from.worst
    }
    if (!previous) return undefined
    const reached: LineEnd = {
      atom: index,
      division,
      start: division ? (this.#widths[index + 1] ?? 0) - division.tail - spaceWidth : (this.#widths[index + 1] ?? 0),
      spaces: division ? spaces : (this.#spaces[index + 1] ?? 0),
      demerits: least,
      previous,
      hyphens: division ? previous.hyphens + 1 : 0,
      worst,
    }
    open.push(reached)
    return reached
  }

  #badness(natural: number, space: number): number {
    return this.#justify ? spacing(this.#width - natural, space, this.#width) : raggedness(natural, this.#width)
  }
}

function extra(from: LineEnd, division: Division | undefined, isShortEnd: boolean): number {
  const hyphens = division ? (from.division ? SECOND_HYPHEN : HYPHEN) : 0
  return isShortEnd ? hyphens + SHORT * (from.division ? 4 : 1) : hyphens
}

/** How far the spaces are from their own width: 100 at the most that is good, a hundred times the cube of the share. */
function spacing(slack: number, space: number, width: number): number {
  if (space === 0) return 100 * (slack / (width * 0.05)) ** 2
  const size = slack >= 0 ? slack / (space * STRETCH) : -slack / (space * SHRINK)
  return 100 * size * size * size
}

const raggedness = (natural: number, width: number): number => 100 * ((width - natural) / (width * 0.16)) ** 2
