import { faceFiles, type FaceName } from './faces'
import { startHarfBuzz } from './harfbuzz'
import { createFontOpener, type ShapingFont } from './shaping-font'

/** Gives the bytes of one file of resources/fonts. It is asked for a file only when a text needs it. */
export type ReadFont = (file: string) => Uint8Array

export interface LoadedFace {
  name: FaceName
  bytes: Uint8Array
  font: ShapingFont
  /** Font units per em to thousandths of an em. */
  scale: number
  covers: (codePoint: number) => boolean
  /** Advance that the file states for a glyph, in thousandths of an em. */
  nominal: (glyph: number) => number
}

/** Fonts opened so far. A warm worker keeps one library, so that a rebuild parses nothing again. */
export interface FontLibrary {
  face: (name: FaceName) => LoadedFace
}

export function createFontLibrary(readFont: ReadFont): FontLibrary {
  const loaded = new Map<FaceName, LoadedFace>()
  const open = createFontOpener(startHarfBuzz())
  return {
    face(name) {
      const known = loaded.get(name)
      if (known) return known
      const fresh = load(name, readFont(faceFiles[name]), open)
      loaded.set(name, fresh)
      return fresh
    },
  }
}

function load(name: FaceName, bytes: Uint8Array, open: (bytes: Uint8Array) => ShapingFont): LoadedFace {
  const font = open(bytes)
  const scale = 1000 / font.unitsPerEm
  // Plain text never asks.
  let codePoints: Set<number> | undefined
  const advances = new Map<number, number>()
  const nominal = (glyph: number): number => {
    const known = advances.get(glyph)
    if (known !== undefined) return known
    const advance = font.advance(glyph) * scale
    advances.set(glyph, advance)
    return advance
  }
  const covers = (code: number): boolean => (codePoints ??= font.codePoints()).has(code)
  return { name, bytes, font, scale, covers, nominal }
}
