import { breakOpportunities } from '../text/break-opportunities'
import type { ShapedText, Shaper } from '../text/shape'
import type { Span, StyledText } from './styled-text'
import { formulaWidth } from './formula-in-line'
import type { TypeStyle } from './type-styles'

/** A shaped stretch that has one face, one colour, one link and one direction. */
export interface AtomPiece {
  shaped: ShapedText
  span: Span
  level: number
  width: number
}

/** What lies between two places where a line may break: a word and the space after it. Widths in points. */
export interface Atom {
  start: number
  end: number
  word: AtomPiece[]
  wordWidth: number
  space: AtomPiece[]
  spaceWidth: number
  /** A line must end after this atom. */
  required: boolean
}

export type AtomMaker = (start: number, end: number, required: boolean) => Atom

export function atomMaker(styled: StyledText, style: TypeStyle, shape: Shaper): AtomMaker {
  const pieces = pieceMaker(styled, style, shape)
  const { text } = styled
  return (start, end, required) => {
    // A no-break space at the end of a paragraph is still a space; line feeds and places to break have no width.
    let shown = end
    while (shown > start && isUnshown(text.charCodeAt(shown - 1))) shown--
    let wordEnd = shown
    while (wordEnd > start && isBlank(text.charCodeAt(wordEnd - 1))) wordEnd--
    const word = pieces(start, wordEnd)
    const space = pieces(wordEnd, shown)
    return { start, end, word, wordWidth: total(word), space, spaceWidth: total(space), required }
  }
}

const isUnshown = (code: number): boolean => code === 0x0a || code === 0x200b
const SPACES = new Set([0x20, 0xa0, 0x1680, 0x202f, 0x205f, 0x3000])
const isBlank = (code: number): boolean => SPACES.has(code) || (code >= 0x2000 && code <= 0x200b) || code === 0x0a

export function atomsOf(styled: StyledText, make: AtomMaker): Atom[] {
  let start = 0
  return breakOpportunities(styled.text).map(({ position, required }) => {
    const atom = make(start, position, required)
    start = position
    return atom
  })
}

function total(pieces: readonly AtomPiece[]): number {
  let sum = 0
  for (const { width } of pieces) sum += width
  return sum
}

export const isSpacePiece = ({ shaped }: AtomPiece): boolean => shaped.text === ' '

export const shapedWidth = (shaped: ShapedText, style: TypeStyle): number =>
  (shaped.width * style.size) / 1000 + style.tracking * shaped.glyphs.length

const NOTHING: AtomPiece[] = []

function formulaPiece(span: Span, width: number, level: number): AtomPiece {
  const shaped = { face: span.face, text: '', rightToLeft: false, glyphs: [], width: 0 }
  return { shaped, span, level, width }
}

function pieceMaker({ text, spans, levels, forms }: StyledText, style: TypeStyle, shape: Shaper) {
  // Atoms are made from left to right, save for a few steps back: the search starts where the last one ended.
  let hint = 0
  /** The spaces of a stretch are all alike. */
  let space: AtomPiece[] | undefined
  const pieceOf = (span: Span, from: number, to: number, level: number): AtomPiece => {
    if (span.formula) return formulaPiece(span, formulaWidth(span.formula.shape, style), level)
    const shaped = shape(span.face, text.slice(from, to), level % 2 === 1, style.tabular, forms)
    return { shaped, span, level, width: shapedWidth(shaped, style) }
  }
  return (start: number, end: number): AtomPiece[] => {
    while (hint > 0 && (spans[hint]?.start ?? 0) > start) hint--
    while (hint < spans.length - 1 && (spans[hint]?.end ?? 0) <= start) hint++
    if (start >= end) return NOTHING
    const only = spans[hint]
    // Nearly every word: one face, one direction.
    if (!levels && only && only.end >= end) {
      const isSpace = end - start === 1 && text.charCodeAt(start) === 0x20
      if (!isSpace) return [pieceOf(only, start, end, 0)]
      if (space?.[0]?.span !== only) space = [pieceOf(only, start, end, 0)]
      return space
    }
    const pieces: AtomPiece[] = []
    for (let index = hint; index < spans.length; index++) {
      const span = spans[index]
      if (!span || span.start >= end) break
      for (const [from, to, level] of levelRuns(levels, Math.max(start, span.start), Math.min(end, span.end))) {
        pieces.push(pieceOf(span, from, to, level))
      }
    }
    return pieces
  }
}

function levelRuns(levels: Uint8Array | undefined, start: number, end: number): [number, number, number][] {
  if (start >= end) return []
  if (!levels) return [[start, end, 0]]
  const runs: [number, number, number][] = []
  let from = start
  for (let at = start + 1; at <= end; at++) {
    if (at < end && levels[at] === levels[from]) continue
    runs.push([from, at, levels[from] ?? 0])
    from = at
  }
  return runs
}
