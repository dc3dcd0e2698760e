import type { ShapedText } from '../text/shape'
import type { Atom, AtomMaker } from './atoms'
import type { Division } from './break-search'
import type { Setting } from './line-memory'
import type { StyledText } from './styled-text'
import type { TypeStyle } from './type-styles'

export interface WordSetting {
  make: AtomMaker
  styled: StyledText
  style: TypeStyle
  setting: Setting
  /** Width of the hyphen that such a word is divided with, in points; undefined where it is never divided. */
  hyphenWidth: (atom: Atom) => number | undefined
}

/** Where a word may be divided, and how wide it is up to there, in thousandths of an em. */
interface Point {
  at: number
  width: number
}

const NONE: readonly Division[] = []
// Parts set by themselves may be a hair wider than their share of the whole word.
const DIVIDED = 0.4

/** Where the word of an atom may be divided, from its beginning to its end. */
export function divisionsOfWord(atom: Atom, word: WordSetting): readonly Division[] {
  const { make, styled, style, setting } = word
  const [piece] = atom.word
  if (atom.word.length === 1 && piece?.level === 0 && isOneToOne(piece.shaped)) {
    const points = pointsOf(piece.shaped, setting)
    const hyphen = points.length > 0 ? word.hyphenWidth(atom) : undefined
    if (hyphen === undefined) return NONE
    return points.map(({ at, width }) => division(atom, at, (width * style.size) / 1000 + style.tracking * at, hyphen))
  }
  const points = setting.hyphenPoints(styled.text.slice(atom.start, atom.end).trimEnd(), setting.language)
  const hyphen = points.length > 0 ? word.hyphenWidth(atom) : undefined
  if (hyphen === undefined) return NONE
  return points.map((at) => division(atom, at, make(atom.start, atom.start + at, false).wordWidth, hyphen)).toReversed()
}

const isOneToOne = ({ glyphs, text }: ShapedText): boolean => glyphs.length === text.length

const division = ({ start, wordWidth }: Atom, at: number, head: number, hyphen: number): Division => ({
  point: start + at,
  head: head + hyphen + DIVIDED,
  tail: wordWidth - head + DIVIDED,
})

/** Words are shared between lines, styles and builds; so are the points where they divide. */
const known = new WeakMap<ShapedText, { language: string; points: readonly Point[] }>()

/** Widths are read off the whole word: most divisions are never made. */
function pointsOf(shaped: ShapedText, { hyphenPoints, language }: Setting): readonly Point[] {
  const before = known.get(shaped)
  if (before?.language === language) return before.points
  const points: Point[] = []
  for (const at of hyphenPoints(shaped.text, language)) {
    let width = 0
    for (let index = 0; index < at; index++) width += shaped.glyphs[index]?.advance ?? 0
    points.unshift({ at, width })
  }
  known.set(shaped, { language, points })
  return points
}
