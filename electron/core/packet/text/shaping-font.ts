import type { HarfBuzz } from './harfbuzz'

/** One font file, opened by HarfBuzz. All measures are font units. */
export interface ShapingFont {
  unitsPerEm: number
  codePoints: () => Set<number>
  advance: (glyph: number) => number
  extents: () => { ascender: number; descender: number }
  /** Bytes of a table of the file; empty where it has none. */
  table: (name: string) => Uint8Array
  /** Shapes a text in one direction; glyphs stand in visual order, left to right. */
  shape: (text: string, how: ShapingOptions) => ShapedGlyphs
}

export interface ShapingOptions {
  rightToLeft: boolean
  /** Digits of one width. */
  tabular: boolean
  /** BCP 47 tag of whose forms of letters to take; empty for the font's own. */
  language: string
}

/** Glyphs as HarfBuzz keeps them, good until the next call of any font: see `ID`, `CLUSTER`, `ADVANCE`, `DX` and `DY`. */
export interface ShapedGlyphs {
  count: number
  /** `FIELDS` numbers for each glyph. */
  infos: Int32Array
  positions: Int32Array
}

export const FIELDS = 5
/** In `infos`: the glyph, and the index in the text of the first character that it stands for. */
export const ID = 0
export const CLUSTER = 2
/** In `positions`. */
export const ADVANCE = 0
export const DX = 2
export const DY = 3

const READ_ONLY = 1
const MONOTONE_CHARACTERS = 1
const REMOVE_DEFAULT_IGNORABLES = 8
const LEFT_TO_RIGHT = 4
const RIGHT_TO_LEFT = 5
const EXTENTS_BYTES = 48

/** Makes fonts that share one buffer. */
export function createFontOpener({ calls, bytes, units, words }: HarfBuzz): (file: Uint8Array) => ShapingFont {
  const buffer = calls.hb_buffer_create()
  const tabular = calls.malloc(16)
  words().set([tag('tnum'), 1, 0, -1], tabular / 4)
  const room = textRoom(calls.malloc)
  const languages = new Map<string, number>()
  const languageOf = (name: string): number => {
    const known = languages.get(name)
    if (known !== undefined) return known
    const at = room(name.length)
    bytes().set(Buffer.from(name, 'latin1'), at)
    const language = calls.hb_language_from_string(at, name.length)
    languages.set(name, language)
    return language
  }
  const fill = (text: string, how: ShapingOptions): void => {
    const at = room(text.length)
    const memory = units()
    for (let index = 0; index < text.length; index++) memory[at / 2 + index] = text.charCodeAt(index)
    calls.hb_buffer_reset(buffer)
    calls.hb_buffer_add_utf16(buffer, at, text.length, 0, text.length)
    // Marks keep their own place in the text, so that each glyph can say which characters it stands for.
    calls.hb_buffer_set_cluster_level(buffer, MONOTONE_CHARACTERS)
    calls.hb_buffer_set_flags(buffer, REMOVE_DEFAULT_IGNORABLES)
    calls.hb_buffer_guess_segment_properties(buffer)
    if (how.language !== '') calls.hb_buffer_set_language(buffer, languageOf(how.language))
    calls.hb_buffer_set_direction(buffer, how.rightToLeft ? RIGHT_TO_LEFT : LEFT_TO_RIGHT)
  }
  return (file) => {
    const data = calls.malloc(file.length)
    bytes().set(file, data)
    const face = calls.hb_face_create(calls.hb_blob_create(data, file.length, READ_ONLY, 0, 0), 0)
    const font = calls.hb_font_create(face)
    return {
      ...factsOf({ calls, bytes, words }, face, font),
      shape(text, how) {
        fill(text, how)
        calls.hb_shape(font, buffer, how.tabular ? tabular : 0, how.tabular ? 1 : 0)
        const count = calls.hb_buffer_get_length(buffer)
        const infos = calls.hb_buffer_get_glyph_infos(buffer, 0) / 4
        const positions = calls.hb_buffer_get_glyph_positions(buffer, 0) / 4
        const memory = words()
        return {
          count,
          infos: memory.subarray(infos, infos + count * FIELDS),
          positions: memory.subarray(positions, positions + count * FIELDS),
        }
      },
    }
  }
}

const tag = (name: string): number => Buffer.from(name, 'latin1').readInt32BE()

/** Gives a place for so many characters, the same one as long as they fit. */
function textRoom(malloc: (size: number) => number): (length: number) => number {
  let size = 512
  let place = malloc(size * 2)
  return (length) => {
    if (length <= size) return place
    size = length * 2
    return (place = malloc(size * 2))
  }
}

function factsOf(
  { calls, bytes, words }: Pick<HarfBuzz, 'calls' | 'bytes' | 'words'>,
  face: number,
  font: number,
): Omit<ShapingFont, 'shape'> {
  return {
    unitsPerEm: calls.hb_face_get_upem(face),
    advance: (glyph) => calls.hb_font_get_glyph_h_advance(font, glyph),
    extents() {
      const place = calls.malloc(EXTENTS_BYTES)
      calls.hb_font_get_h_extents(font, place)
      const [ascender = 0, descender = 0] = words().subarray(place / 4)
      calls.free(place)
      return { ascender, descender }
    },
    codePoints() {
      const set = calls.hb_set_create()
      calls.hb_face_collect_unicodes(face, set)
      const count = calls.hb_set_get_population(set)
      const place = calls.malloc(count * 4)
      calls.hb_set_next_many(set, -1, place, count)
      calls.hb_set_destroy(set)
      const codePoints = new Set(words().subarray(place / 4, place / 4 + count))
      calls.free(place)
      return codePoints
    },
    table(name) {
      const blob = calls.hb_face_reference_table(face, tag(name))
      const start = calls.hb_blob_get_data(blob, 0)
      const copy = bytes().slice(start, start + calls.hb_blob_get_length(blob))
      calls.hb_blob_destroy(blob)
      return copy
    },
  }
}
