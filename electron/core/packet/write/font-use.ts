import { faceFiles, type FaceName } from '../text/faces'
import type { Glyph, ShapedText } from '../text/shape'

/** What one font of the document has to carry: the glyphs drawn with it, their widths and their text. */
export interface FontUse {
  face: FaceName
  /** Name of the font in the pages' resources. */
  resource: string
  glyphs: Map<number, UsedGlyph>
  /** Whether a word's glyphs alone do not tell its text; each word is looked at once. */
  unclear: Map<ShapedText, boolean>
}

export interface UsedGlyph {
  /** Thousandths of an em. */
  width: number
  text: string
  /** Text learned from a run written right to left, which mirrors brackets, gives way to any other. */
  mirrored: boolean
}

export type FontUses = Map<FaceName, FontUse>

const faces = Object.keys(faceFiles)

/** The same name in every packet, so that what showed a line once shows it again. */
export const resourceOf = (face: FaceName): string => `F${faces.indexOf(face) + 1}`

export function fontUse(uses: FontUses, face: FaceName): FontUse {
  const known = uses.get(face)
  if (known) return known
  const fresh: FontUse = { face, resource: resourceOf(face), glyphs: new Map(), unclear: new Map() }
  uses.set(face, fresh)
  return fresh
}

/** Notes the glyphs of a run. True when the glyphs alone do not tell its text and it has to be said beside them. */
export function isUnclear(use: FontUse, shaped: ShapedText): boolean {
  const known = use.unclear.get(shaped)
  if (known !== undefined) return known
  let unclear = false
  for (const glyph of shaped.glyphs) if (noteGlyph(use, glyph, shaped.rightToLeft)) unclear = true
  use.unclear.set(shaped, unclear)
  return unclear
}

function noteGlyph({ glyphs }: FontUse, { id, nominal, text, clustered }: Glyph, rightToLeft: boolean): boolean {
  const known = glyphs.get(id)
  if (!known || (known.mirrored && !rightToLeft)) {
    glyphs.set(id, { width: Math.round(nominal), text, mirrored: rightToLeft })
    return clustered
  }
  return clustered || (known.text !== text && !(isSpace(known.text) && isSpace(text)))
}

const isSpace = (text: string): boolean => /^\s$/.test(text)
