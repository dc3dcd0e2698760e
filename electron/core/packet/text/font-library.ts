import { Font, Blob, Face } from 'harfbuzzjs'
import { faceFiles, type FaceName } from './faces'

/** Gives the bytes of one file of resources/fonts. It is asked for a file only when a text needs it. */
export type ReadFont = (file: string) => Uint8Array

export interface LoadedFace {
  name: FaceName
  bytes: Uint8Array
  font: Font
  face: Face
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
  return {
    face(name) {
      const known = loaded.get(name)
      if (known) return known
      const fresh = load(name, readFont(faceFiles[name]))
      loaded.set(name, fresh)
      return fresh
    },
  }
}

function load(name: FaceName, bytes: Uint8Array): LoadedFace {
  const face = new Face(new Blob(bytes))
  const font = new Font(face)
  const scale = 1000 / face.upem
  // Plain text never asks.
  let codePoints: Set<number> | undefined
  const advances = new Map<number, number>()
  const nominal = (glyph: number): number => {
    const known = advances.get(glyph) ?? font.glyphHAdvance(glyph) * scale
    advances.set(glyph, known)
    return known
  }
  const covers = (code: number) => (codePoints ??= new Set(face.collectUnicodes())).has(code)
  return { name, bytes, face, font, scale, covers, nominal }
}
