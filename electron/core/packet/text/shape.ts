import {
  Buffer,
  BufferFlag,
  ClusterLevel,
  Direction,
  Feature,
  shape as harfbuzzShape,
  type GlyphInfo,
  type GlyphPosition,
} from 'harfbuzzjs'
import type { FaceName } from './faces'
import type { FontLibrary, LoadedFace } from './font-library'

/** One glyph. All measures are thousandths of an em. */
export interface Glyph {
  id: number
  advance: number
  /** Advance the font file states, before kerning. */
  nominal: number
  dx: number
  dy: number
  /** Text this glyph stands for; empty when an earlier glyph of the same cluster carries it. */
  text: string
  /** Set where the glyphs of a cluster are not one to one with its text. */
  clustered: boolean
}

/** A shaped stretch of one face and one direction; glyphs stand in visual order, left to right. */
export interface ShapedText {
  face: FaceName
  text: string
  rightToLeft: boolean
  glyphs: Glyph[]
  /** Thousandths of an em. */
  width: number
}

export type Shaper = (face: FaceName, text: string, rightToLeft: boolean, tabular: boolean) => ShapedText

// Enough for the words of a very long packet; the oldest half of a fuller memory is of no more use.
const WORDS_KEPT = 60_000

const tabularDigits = [new Feature('tnum', 1)]

/** Shapes each unique word once: shaping is nine tenths of the time that a naive layout takes. */
export function createShaper(library: FontLibrary): Shaper {
  const words = new Map<string, ShapedText>()
  return (faceName, text, rightToLeft, tabular) => {
    const key = `${faceName}\u0000${rightToLeft ? 'r' : 'l'}${tabular ? 't' : 'p'}${text}`
    const known = words.get(key)
    if (known) return known
    if (words.size > WORDS_KEPT) words.clear()
    const shaped = shapeText(library.face(faceName), text, rightToLeft, tabular)
    words.set(key, shaped)
    return shaped
  }
}

function shapeText(face: LoadedFace, text: string, rightToLeft: boolean, tabular: boolean): ShapedText {
  const buffer = new Buffer()
  buffer.addText(text)
  // Marks keep their own place in the text, so that each glyph can say which characters it stands for.
  buffer.setClusterLevel(ClusterLevel.MONOTONE_CHARACTERS)
  buffer.setFlags(BufferFlag.REMOVE_DEFAULT_IGNORABLES)
  buffer.guessSegmentProperties()
  buffer.setDirection(rightToLeft ? Direction.RTL : Direction.LTR)
  harfbuzzShape(face.font, buffer, tabular ? tabularDigits : [])
  const infos = buffer.getGlyphInfos()
  const glyphs = toGlyphs(face, text, infos, buffer.getGlyphPositions())
  const width = glyphs.reduce((sum, glyph) => sum + glyph.advance, 0)
  return { face: face.name, text, rightToLeft, glyphs, width }
}

function toGlyphs(face: LoadedFace, text: string, infos: GlyphInfo[], positions: GlyphPosition[]): Glyph[] {
  const starts = [...new Set(infos.map((info) => info.cluster))].toSorted((a, b) => a - b)
  const endOf = new Map(starts.map((start, index) => [start, starts[index + 1] ?? text.length]))
  const sizes = new Map<number, number>()
  for (const { cluster } of infos) sizes.set(cluster, (sizes.get(cluster) ?? 0) + 1)
  const told = new Set<number>()
  return infos.map(({ codepoint: id, cluster }, index) => {
    const position = positions[index]
    const first = !told.has(cluster)
    told.add(cluster)
    return {
      id,
      advance: (position?.xAdvance ?? 0) * face.scale,
      nominal: face.font.glyphHAdvance(id) * face.scale,
      dx: (position?.xOffset ?? 0) * face.scale,
      dy: (position?.yOffset ?? 0) * face.scale,
      text: first ? visibleText(text.slice(cluster, endOf.get(cluster))) : '',
      clustered: (sizes.get(cluster) ?? 1) > 1,
    }
  })
}

/** Text of a glyph without the marks that only steer: those inside an emoji belong to it, those beside a letter do not. */
function visibleText(text: string): string {
  const trimmed = text.replaceAll(/^\p{Default_Ignorable_Code_Point}+|\p{Default_Ignorable_Code_Point}+$/gu, '')
  return trimmed === '' ? text : trimmed
}
