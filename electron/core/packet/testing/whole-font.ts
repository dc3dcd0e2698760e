import { Blob, Face, Font } from 'harfbuzzjs'
import type { LoadedFace } from '../text/font-library'

const fonts = new WeakMap<LoadedFace, Font>()

/** The same font with all that HarfBuzz's own wrapper can tell, above all the outlines of its glyphs. */
export function wholeFont(face: LoadedFace): Font {
  const known = fonts.get(face)
  if (known) return known
  const font = new Font(new Face(new Blob(face.bytes)))
  fonts.set(face, font)
  return font
}
