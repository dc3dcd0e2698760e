import { Recent } from '../recent'
import type { FaceName } from './faces'
import type { FontLibrary, LoadedFace } from './font-library'
import type { LocalForms } from './local-forms'
import { ADVANCE, CLUSTER, DX, DY, FIELDS, ID, type ShapedGlyphs } from './shaping-font'
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

/** Shapes each unique word once: shaping is nine tenths of the time that a naive layout takes. */
export function createShaper(library: FontLibrary): Shaper {
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
    const shaped = shapeText(library.face(faceName), { text, rightToLeft, tabular, forms })
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

function shapeText(face: LoadedFace, { text, rightToLeft, tabular, forms }: Words): ShapedText {
  const drawn = PLAIN.test(text) ? text : drawnText(text, face.covers)
  const glyphs = toGlyphs(face, drawn, face.font.shape(drawn, { rightToLeft, tabular, language: forms }))
  // What stands in for other characters is drawn, but what was written is said.
  if (drawn !== text) for (const glyph of glyphs) glyph.clustered = true
  let width = 0
  for (const { advance } of glyphs) width += advance
  return { face: face.name, text, rightToLeft, glyphs, width }
}

function toGlyphs({ scale, nominal }: LoadedFace, text: string, { count, infos, positions }: ShapedGlyphs): Glyph[] {
  const starts: number[] = []
  for (let at = CLUSTER; at < infos.length; at += FIELDS) starts.push(infos[at] ?? 0)
  // Nearly every word: one glyph for one letter, in the order of the text.
  const simple = count === text.length && starts.every((start, index) => start === index)
  const clusters = simple ? undefined : clustersOf(text, starts)
  return starts.map((start, index) => {
    const at = index * FIELDS
    const { said = text[index] ?? '', size = 1, first = index } = clusters?.get(start) ?? {}
    const id = infos[at + ID] ?? 0
    return {
      id,
      advance: (positions[at + ADVANCE] ?? 0) * scale,
      nominal: nominal(id),
      dx: (positions[at + DX] ?? 0) * scale,
      dy: (positions[at + DY] ?? 0) * scale,
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
function clustersOf(text: string, ofGlyphs: readonly number[]): Map<number, Cluster> {
  const starts = [...new Set(ofGlyphs)].toSorted((a, b) => a - b)
  const clusters = new Map<number, Cluster>()
  starts.forEach((start, index) => {
    const said = visibleText(text.slice(start, starts[index + 1] ?? text.length))
    const size = ofGlyphs.filter((other) => other === start).length
    clusters.set(start, { said, first: ofGlyphs.indexOf(start), size })
  })
  return clusters
}

/** Text of a glyph without the marks that only steer: those inside an emoji belong to it, those beside a letter do not. */
function visibleText(text: string): string {
  const trimmed = text.replaceAll(/^\p{Default_Ignorable_Code_Point}+|\p{Default_Ignorable_Code_Point}+$/gu, '')
  return trimmed === '' ? text : trimmed
}
