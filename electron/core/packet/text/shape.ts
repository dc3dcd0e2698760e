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
import { Recent } from '../recent'
import type { FaceName } from './faces'
import type { FontLibrary, LoadedFace } from './font-library'
import type { LocalForms } from './local-forms'
import { drawnText } from './stand-ins'

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

export type Shaper = (
  face: FaceName,
  text: string,
  rightToLeft: boolean,
  tabular: boolean,
  forms?: LocalForms,
) => ShapedText

// Enough for the words of a very long packet in one face.
const WORDS_KEPT = 40_000

const tabularDigits = [new Feature('tnum', 1)]

/** Shapes each unique word once: shaping is nine tenths of the time that a naive layout takes. */
export function createShaper(library: FontLibrary): Shaper {
  const buffer = new Buffer()
  const ways = new Map<string, Recent<ShapedText>>()
  let last: (Omit<Words, 'text'> & { faceName: FaceName; words: Recent<ShapedText> }) | undefined
  // Neighbours are nearly always set alike: one comparison instead of a longer key for every word.
  const wordsOf = (faceName: FaceName, rightToLeft: boolean, tabular: boolean, forms: LocalForms) => {
    if (
      last?.faceName === faceName &&
      last.rightToLeft === rightToLeft &&
      last.tabular === tabular &&
      last.forms === forms
    )
      return last.words
    const key = `${faceName} ${forms} ${rightToLeft ? 'r' : 'l'}${tabular ? 't' : 'p'}`
    const words = ways.get(key) ?? new Recent<ShapedText>(WORDS_KEPT)
    ways.set(key, words)
    last = { faceName, rightToLeft, tabular, forms, words }
    return words
  }
  return (faceName, text, rightToLeft, tabular, forms = '') => {
    const words = wordsOf(faceName, rightToLeft, tabular, forms)
    const known = words.get(text)
    if (known) return known
    const shaped = shapeText(buffer, library.face(faceName), { text, rightToLeft, tabular, forms })
    words.set(text, shaped)
    return shaped
  }
}

interface Words {
  text: string
  rightToLeft: boolean
  tabular: boolean
  forms: LocalForms
}

// Every text face has all of these.
const PLAIN = /^[ -~]*$/

function shapeText(buffer: Buffer, face: LoadedFace, { text, rightToLeft, tabular, forms }: Words): ShapedText {
  const drawn = PLAIN.test(text) ? text : drawnText(text, face.covers)
  buffer.reset()
  buffer.addText(drawn)
  // Marks keep their own place in the text, so that each glyph can say which characters it stands for.
  buffer.setClusterLevel(ClusterLevel.MONOTONE_CHARACTERS)
  buffer.setFlags(BufferFlag.REMOVE_DEFAULT_IGNORABLES)
  buffer.guessSegmentProperties()
  if (forms !== '') buffer.setLanguage(forms)
  buffer.setDirection(rightToLeft ? Direction.RTL : Direction.LTR)
  harfbuzzShape(face.font, buffer, tabular ? tabularDigits : [])
  const infos = buffer.getGlyphInfos()
  const glyphs = toGlyphs(face, drawn, infos, buffer.getGlyphPositions())
  // What stands in for other characters is drawn, but what was written is said.
  if (drawn !== text) for (const glyph of glyphs) glyph.clustered = true
  const width = glyphs.reduce((sum, glyph) => sum + glyph.advance, 0)
  return { face: face.name, text, rightToLeft, glyphs, width }
}

function toGlyphs(face: LoadedFace, text: string, infos: GlyphInfo[], positions: GlyphPosition[]): Glyph[] {
  // Nearly every word: one glyph for one letter, in the order of the text.
  const simple = infos.length === text.length && infos.every(({ cluster }, index) => cluster === index)
  const clusters = simple ? undefined : clustersOf(text, infos)
  return infos.map(({ codepoint: id, cluster }, index) => {
    const position = positions[index]
    const { said = text[index] ?? '', size = 1, first = index } = clusters?.get(cluster) ?? {}
    return {
      id,
      advance: (position?.xAdvance ?? 0) * face.scale,
      nominal: face.nominal(id),
      dx: (position?.xOffset ?? 0) * face.scale,
      dy: (position?.yOffset ?? 0) * face.scale,
      text: first === index ? said : '',
      clustered: size > 1,
    }
  })
}

interface Cluster {
  said: string
  size: number
  /** Index of its first glyph. */
  first: number
}

/** What the glyphs of each cluster stand for, where they are not one to one with the text. */
function clustersOf(text: string, infos: readonly GlyphInfo[]): Map<number, Cluster> {
  const starts = [...new Set(infos.map((info) => info.cluster))].toSorted((a, b) => a - b)
  const clusters = new Map<number, Cluster>()
  starts.forEach((start, index) => {
    const said = visibleText(text.slice(start, starts[index + 1] ?? text.length))
    const first = infos.findIndex(({ cluster }) => cluster === start)
    clusters.set(start, { said, first, size: infos.filter(({ cluster }) => cluster === start).length })
  })
  return clusters
}

/** Text of a glyph without the marks that only steer: those inside an emoji belong to it, those beside a letter do not. */
function visibleText(text: string): string {
  const trimmed = text.replaceAll(/^\p{Default_Ignorable_Code_Point}+|\p{Default_Ignorable_Code_Point}+$/gu, '')
  return trimmed === '' ? text : trimmed
}
