import type { Draft } from './arrange-line'
import { type Atom, type AtomMaker, type AtomPiece } from './atoms'
import type { TypeStyle } from './type-styles'

/** A place where a line can end: after a whole atom, or inside its word with a hyphen. */
interface Candidate {
  /** Index of the atom that ends the line or is divided. */
  atom: number
  /** Where its word is divided. */
  division?: Division
  /** Least sum of demerits of all lines up to here, and where the line before ended. */
  demerits: number
  previous: Candidate | undefined
  /** Hyphens in a row up to here. */
  hyphens: number
  /** Badness of the worst line up to here. */
  worst: number
}

const FRESH = { demerits: Number.POSITIVE_INFINITY, previous: undefined, hyphens: 0, worst: 0 }

/** A word in two parts. Widths in points. */
export interface Division {
  point: number
  /** Width of what ends the line, with its hyphen. */
  head: number
  /** Width of what begins the next one. */
  tail: number
}

export interface Paragraph {
  atoms: readonly Atom[]
  make: AtomMaker
  /** Where the word of an atom may be divided, from its beginning to its end. */
  divisionsOf: (atom: Atom) => readonly Division[]
  hyphenAfter: (head: Atom) => AtomPiece | undefined
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
const LONGEST = 1_200
/** A line may be so short a share of the width, unless it is the last. */
const SHORTEST = 0.6
/** Badness up to which lines count as even without a divided word: spaces about half as wide again. */
const EVEN = 40

/**
 * The breaks that make the whole paragraph even, after Knuth and Plass: the sum of every line's badness is least.
 * Words are divided only where the lines would not be even enough without. Undefined where no such set of lines exists
 * (a word is wider than the line) or the paragraph is too long to try.
 */
export function bestBreaks(paragraph: Paragraph, style: TypeStyle, width: number): Draft[] | undefined {
  const { atoms } = paragraph
  if (atoms.length < 2 || atoms.length > LONGEST || atoms.some(({ wordWidth }) => wordWidth > width)) return undefined
  const sums = runningSums(atoms)
  const line = { style, width, sums, atoms }
  const whole = leastDemerits(line, () => NO_DIVISIONS)
  const good = whole && (!style.hyphenate || whole.worst <= EVEN)
  const end = good ? whole : leastDemerits(line, paragraph.divisionsOf)
  return end && draftsOf(end, paragraph)
}

const NO_DIVISIONS: readonly Division[] = []

interface Lines {
  atoms: readonly Atom[]
  sums: Sums
  style: TypeStyle
  width: number
}

/** The end of the best way through the text. Undefined where every way meets a line that is much too short. */
function leastDemerits(lines: Lines, divisionsOf: Paragraph['divisionsOf']): Candidate | undefined {
  const { atoms, sums, width } = lines
  const open: Candidate[] = [{ ...FRESH, atom: -1, demerits: 0 }]
  let first = 0
  for (let atom = 0; atom < atoms.length; atom++) {
    const whole: Candidate = { ...FRESH, atom }
    const longest = open[first]
    const word = atoms[atom]
    if (!longest || !word) return undefined
    // Where even the longest line is too short to end, its words need not be divided.
    const divisions = naturalWidth(longest, whole, atoms, sums) < width * SHORTEST ? NO_DIVISIONS : divisionsOf(word)
    for (const division of divisions) first = reach({ ...FRESH, atom, division }, open, first, lines)
    first = reach(whole, open, first, lines)
    if (atom === atoms.length - 1) return whole.previous ? whole : undefined
  }
  return undefined
}

/** Finds the best line that ends here; gives back the first place where the next line can begin. */
function reach(candidate: Candidate, open: Candidate[], first: number, { atoms, sums, style, width }: Lines): number {
  const last = candidate.atom === atoms.length - 1 && !candidate.division
  let start = first
  for (let index = first; index < open.length; index++) {
    const from = open[index]
    // A part of a word is no line.
    if (!from || from.atom === candidate.atom) break
    const natural = naturalWidth(from, candidate, atoms, sums)
    const space = style.justify ? spaceWidth(from, candidate, sums) : 0
    if (natural - SHRINK * space > width) {
      // Lines only get longer from here: the next candidate need not begin there either.
      if (index === start) start++
      continue
    }
    // The later a line begins the shorter it is.
    if (!last && natural < width * SHORTEST) break
    weigh(candidate, from, { natural, space, width, last }, style)
  }
  if (candidate.previous) open.push(candidate)
  return start
}

function weigh(to: Candidate, from: Candidate, line: Measured, style: TypeStyle): void {
  if (to.division && from.hyphens >= MAX_HYPHENS_IN_A_ROW) return
  const badness = style.justify ? spacing(line) : raggedness(line)
  const hyphens = to.division ? (from.division ? SECOND_HYPHEN : HYPHEN) : 0
  const short = line.last && line.natural < line.width * SHORT_END ? SHORT * (from.division ? 4 : 1) : 0
  const demerits = from.demerits + (1 + badness) * (1 + badness) + hyphens + short
  if (demerits >= to.demerits) return
  to.demerits = demerits
  to.previous = from
  to.hyphens = to.division ? from.hyphens + 1 : 0
  to.worst = Math.max(from.worst, badness)
}

interface Sums {
  widths: number[]
  spaces: number[]
}

/** Sums over all atoms before an index: their widths with their spaces, and their spaces alone. */
function runningSums(atoms: readonly Atom[]): Sums {
  const sums: Sums = { widths: [0], spaces: [0] }
  for (const { wordWidth, spaceWidth } of atoms) {
    sums.widths.push((sums.widths.at(-1) ?? 0) + wordWidth + spaceWidth)
    sums.spaces.push((sums.spaces.at(-1) ?? 0) + spaceWidth)
  }
  return sums
}

const at = (values: readonly number[], index: number): number => values[index] ?? 0

/** Width of the line between two candidates without the space at its end, in points. */
function naturalWidth(from: Candidate, to: Candidate, atoms: readonly Atom[], { widths }: Sums): number {
  // A divided atom gives the line its tail and the space behind it.
  const lead = from.division ? from.division.tail + (atoms[from.atom]?.spaceWidth ?? 0) : 0
  const end = to.division ? to.division.head : (atoms[to.atom]?.wordWidth ?? 0)
  return lead + at(widths, to.atom) - at(widths, from.atom + 1) + end
}

/** Width of the spaces of that line. */
const spaceWidth = (from: Candidate, to: Candidate, { spaces }: Sums): number =>
  at(spaces, to.atom) - at(spaces, from.division ? from.atom : from.atom + 1)

interface Measured {
  natural: number
  space: number
  width: number
  last: boolean
}

/** How far the spaces are from their own width: 100 at the most that is good, a hundred times the cube of the share. */
function spacing({ natural, space, width, last }: Measured): number {
  const slack = width - natural
  if (last && slack >= 0) return 0
  if (space === 0) return 100 * (slack / (width * 0.05)) ** 2
  const ratio = slack >= 0 ? slack / (space * STRETCH) : slack / (space * SHRINK)
  const size = Math.abs(ratio)
  return 100 * size * size * size
}

function raggedness({ natural, width, last }: Measured): number {
  return last ? 0 : 100 * ((width - natural) / (width * 0.16)) ** 2
}

/** The lines in the order of the text. Only words that are really divided are set in their parts. */
function draftsOf(end: Candidate, { atoms, make, hyphenAfter }: Paragraph): Draft[] {
  const drafts: Draft[] = []
  for (let to: Candidate | undefined = end; to?.previous; to = to.previous) {
    const from: Candidate = to.previous
    const [before, after] = [atoms[from.atom], atoms[to.atom]]
    const tail = from.division && before ? make(from.division.point, before.end, before.required) : undefined
    const head = to.division && after ? make(after.start, to.division.point, false) : undefined
    const whole = atoms.slice(from.atom + 1, head ? to.atom : to.atom + 1)
    const line = [...(tail ? [tail] : []), ...whole, ...(head ? [head] : [])]
    drafts.push({ atoms: line, hyphen: head && hyphenAfter(head), last: to === end })
  }
  return drafts.toReversed()
}
