import type { Tone } from '../inline'
import { type Atom, type AtomPiece, isSpacePiece } from './atoms'
import { SHRINK } from './break-search'
import type { PlacedRun } from './boxes'
import type { TextLink } from './pieces'
import type { FormulaPiece, StyledText } from './styled-text'
import type { TypeStyle } from './type-styles'

/** A line before its pieces have places. */
export interface Draft {
  atoms: Atom[]
  hyphen: AtomPiece | undefined
  /** The last line of a paragraph, or one that a hard break ends: never justified. */
  last: boolean
}

/** Runs of a line that look alike and lead to the same place. */
export interface LineGroup {
  /** Points from the line's left end. */
  start: number
  width: number
  tone: Tone
  struck: boolean
  link: TextLink | undefined
  /** Stands alone in its group. */
  formula: FormulaPiece | undefined
  /** Their offsets count from the group's start. */
  runs: PlacedRun[]
}

export interface Line {
  groups: LineGroup[]
  /** Points, without the space at the end. */
  width: number
}

// A wider space than this tears holes into the paragraph: such a line stays ragged.
const WIDEST_SPACE = 0.62

/** Puts the pieces of one line in their visual order and gives them places. */
export function arrangeLine(draft: Draft, { rightToLeft }: StyledText, style: TypeStyle, width: number): Line {
  const pieces = logicalPieces(draft)
  const extra = style.justify && (!draft.last || tooWide(pieces, width)) ? stretch(pieces, style, width) : 0
  const endSpace = draft.hyphen || rightToLeft ? undefined : draft.atoms.at(-1)?.space[0]
  const groups: LineGroup[] = []
  let offset = 0
  for (const piece of visualOrder(pieces)) {
    append(groups, piece, offset, piece.width, piece === draft.hyphen)
    offset += piece.width + (isSpacePiece(piece) ? extra : 0)
  }
  // The space that ended the line is written too: without it, readers join the words of two lines.
  if (endSpace) append(groups, { ...endSpace, span: { ...endSpace.span, link: undefined } }, offset, 0, false)
  return { groups, width: offset }
}

function append(
  groups: LineGroup[],
  { shaped, span }: AtomPiece,
  offset: number,
  width: number,
  hyphen: boolean,
): void {
  const { tone, struck, link, formula } = span
  let open = groups.at(-1)
  if (!open || open.tone !== tone || open.struck !== struck || open.link !== link || open.formula !== formula)
    groups.push((open = { start: offset, width, tone, struck, link, formula, runs: [] }))
  const run: PlacedRun = { shaped, offset: offset - open.start }
  open.runs.push(hyphen ? { ...run, softHyphen: true } : run)
  open.width = offset + width - open.start
}

export const lineText = (line: Line | undefined): string =>
  (line?.groups ?? []).flatMap(({ runs }) => runs.map(({ shaped }) => shaped.text)).join('')

/** The last line of a paragraph is never stretched, but it may be drawn together. */
const tooWide = (pieces: AtomPiece[], width: number): boolean =>
  pieces.reduce((sum, piece) => sum + piece.width, 0) > width

function logicalPieces({ atoms, hyphen }: Draft): AtomPiece[] {
  const pieces: AtomPiece[] = []
  const last = atoms.at(-1)
  for (const atom of atoms) {
    for (const piece of atom.word) pieces.push(piece)
    if (atom !== last) for (const piece of atom.space) pieces.push(piece)
  }
  if (hyphen) pieces.push(hyphen)
  return pieces
}

function stretch(pieces: AtomPiece[], style: TypeStyle, width: number): number {
  const spaces = pieces.filter(isSpacePiece)
  const natural = pieces.reduce((sum, piece) => sum + piece.width, 0)
  if (spaces.length === 0) return 0
  const extra = (width - natural) / spaces.length
  const space = spaces[0]?.width ?? 0
  return extra + space <= WIDEST_SPACE * style.size ? Math.max(-SHRINK * space, extra) : 0
}

/** Rule L2 of the Unicode bidirectional algorithm. */
function visualOrder(pieces: AtomPiece[]): AtomPiece[] {
  const highest = pieces.reduce((level, piece) => Math.max(level, piece.level), 0)
  if (highest === 0) return pieces
  const order = [...pieces]
  for (let level = highest; level > 0; level--) {
    for (let start = 0; start < order.length; start++) {
      let end = start
      while ((order[end]?.level ?? -1) >= level) end++
      if (end - start > 1) order.splice(start, end - start, ...order.slice(start, end).toReversed())
      start = Math.max(start, end)
    }
  }
  return order
}
