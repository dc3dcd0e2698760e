import type { Draft } from './arrange-line'
import { type Atom, type AtomMaker, type AtomPiece } from './atoms'
import type { TypeStyle } from './type-styles'

/** A place where a line can end: after a whole atom, or inside its word with a hyphen. */
interface Candidate {
  /** Index of the atom that ends the line or is divided. */
  atom: number
  head?: Atom
  tail?: Atom
  hyphen?: AtomPiece
  /** Least sum of demerits of all lines up to here, and where the line before ended. */
  demerits: number
  previous: Candidate | undefined
  /** Hyphens in a row up to here. */
  hyphens: number
}

export interface Paragraph {
  atoms: readonly Atom[]
  make: AtomMaker
  /** Where the word of an atom may be divided, as indices in the whole text, from its end to its beginning. */
  pointsOf: (atom: Atom) => readonly number[]
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

/**
 * The breaks that make the whole paragraph even, after Knuth and Plass: the sum of every line's badness is least.
 * Undefined where no such set of lines exists (a word is wider than the line) or the paragraph is too long to try.
 */
export function bestBreaks(paragraph: Paragraph, style: TypeStyle, width: number): Draft[] | undefined {
  const { atoms } = paragraph
  if (atoms.length < 2 || atoms.length > LONGEST || atoms.some(({ wordWidth }) => wordWidth > width)) return undefined
  const sums = runningSums(atoms)
  const start: Candidate = { atom: -1, demerits: 0, previous: undefined, hyphens: 0 }
  const open: Candidate[] = [start]
  for (const candidate of candidates(paragraph, style)) {
    const last = candidate.atom === atoms.length - 1 && !candidate.head
    for (let index = open.length - 1; index >= 0; index--) {
      const from = open[index]
      if (!from) break
      // A part of a word is no line.
      if (from.atom === candidate.atom) continue
      const { natural, space } = measure(from, candidate, atoms, sums)
      const shrink = style.justify ? SHRINK * space : 0
      // Lines only get longer further back.
      if (natural - shrink > width) break
      const demerits = demeritsOf(candidate, from, { natural, space, width, last }, style)
      if (from.demerits + demerits >= candidate.demerits) continue
      candidate.demerits = from.demerits + demerits
      candidate.previous = from
      candidate.hyphens = candidate.hyphen ? from.hyphens + 1 : 0
    }
    if (candidate.previous) open.push(candidate)
    if (last) return candidate.previous ? draftsOf(candidate, atoms) : undefined
  }
  return undefined
}

function* candidates({ atoms, make, pointsOf, hyphenAfter }: Paragraph, style: TypeStyle): Generator<Candidate> {
  const fresh = { demerits: Number.POSITIVE_INFINITY, previous: undefined, hyphens: 0 }
  for (const [atom, whole] of atoms.entries()) {
    if (style.hyphenate)
      for (const point of pointsOf(whole).toReversed()) {
        const head = make(whole.start, point, false)
        const hyphen = hyphenAfter(head)
        if (hyphen) yield { ...fresh, atom, head, tail: make(point, whole.end, whole.required), hyphen }
      }
    yield { ...fresh, atom }
  }
}

interface Sums {
  widths: number[]
  spaceWidths: number[]
}

/** Sums over all atoms before an index: their widths with their spaces, and their spaces alone. */
function runningSums(atoms: readonly Atom[]): Sums {
  const sums: Sums = { widths: [0], spaceWidths: [0] }
  for (const { wordWidth, spaceWidth } of atoms) {
    sums.widths.push((sums.widths.at(-1) ?? 0) + wordWidth + spaceWidth)
    sums.spaceWidths.push((sums.spaceWidths.at(-1) ?? 0) + spaceWidth)
  }
  return sums
}

const at = (values: readonly number[], index: number): number => values[index] ?? 0

/** Width of the line between two candidates, and that of its spaces, without the one at its end. Points. */
function measure(from: Candidate, to: Candidate, atoms: readonly Atom[], { widths, spaceWidths }: Sums) {
  // A divided atom gives the line its tail and the space behind it.
  const lead = from.tail ? from.tail.wordWidth + from.tail.spaceWidth : 0
  const first = from.atom + 1
  const within = Math.max(first, to.atom)
  const end = to.head && to.hyphen ? to.head.wordWidth + to.hyphen.width : (atoms[to.atom]?.wordWidth ?? 0)
  return {
    natural: lead + at(widths, within) - at(widths, first) + end,
    space: (from.tail?.spaceWidth ?? 0) + at(spaceWidths, within) - at(spaceWidths, first),
  }
}

interface Measured {
  natural: number
  space: number
  width: number
  last: boolean
}

function demeritsOf(to: Candidate, from: Candidate, line: Measured, style: TypeStyle): number {
  if (to.hyphen && from.hyphens >= MAX_HYPHENS_IN_A_ROW) return Number.POSITIVE_INFINITY
  const badness = style.justify ? spacing(line) : raggedness(line)
  const hyphens = to.hyphen ? (from.hyphen ? SECOND_HYPHEN : HYPHEN) : 0
  const short = line.last && line.natural < line.width * SHORT_END ? SHORT * (from.hyphen ? 4 : 1) : 0
  return (1 + badness) ** 2 + hyphens + short
}

/** How far the spaces are from their own width: 100 at the most that is good, a hundred times the cube of the share. */
function spacing({ natural, space, width, last }: Measured): number {
  const slack = width - natural
  if (last && slack >= 0) return 0
  if (space === 0) return 100 * (slack / (width * 0.05)) ** 2
  const ratio = slack >= 0 ? slack / (space * STRETCH) : slack / (space * SHRINK)
  return 100 * Math.abs(ratio) ** 3
}

function raggedness({ natural, width, last }: Measured): number {
  return last ? 0 : 100 * ((width - natural) / (width * 0.16)) ** 2
}

function draftsOf(end: Candidate, atoms: readonly Atom[]): Draft[] {
  const drafts: Draft[] = []
  for (let to: Candidate | undefined = end; to?.previous; to = to.previous) {
    const from: Candidate = to.previous
    const whole = atoms.slice(from.atom + 1, to.head ? to.atom : to.atom + 1)
    const line = [...(from.tail ? [from.tail] : []), ...whole, ...(to.head ? [to.head] : [])]
    drafts.push({ atoms: line, hyphen: to.hyphen, last: to === end })
  }
  return drafts.toReversed()
}
