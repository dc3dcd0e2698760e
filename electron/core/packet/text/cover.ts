import { isInvisible, isUndrawable, visibleName } from './clean-text'
import { fallbackFaces, type FaceName } from './faces'
import type { FontLibrary } from './font-library'

/** A stretch of text that one face can draw. */
export interface CoveredText {
  text: string
  face: FaceName
}

/** Divides text among the faces that have its characters; `missing` collects what no face has. */
export type Cover = (text: string, wanted: FaceName, missing: Set<string>) => CoveredText[]

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })
const EMOJI = /\p{Emoji_Presentation}|\p{Regional_Indicator}|\ufe0f/u
// Nearly all text is this, and every text face has all of it.
const PLAIN = /^[\u0020-\u007e\u00a0-\u00ac\u00ae-\u017e\u2013\u2014\u2018-\u201e\u2022\u2026\u2212]*$/

export function createCover(library: FontLibrary): Cover {
  const pickFace = facePicker(library)
  return (text, wanted, missing) => {
    if (PLAIN.test(text)) return text === '' ? [] : [{ text, face: wanted }]
    const covered: CoveredText[] = []
    for (const { segment } of graphemes.segment(text)) {
      const previous = covered.at(-1)
      for (const part of coverGrapheme(segment, wanted, previous?.face, pickFace)) {
        if (part.missing) missing.add(part.missing)
        append(covered, part)
      }
    }
    return covered
  }
}

type PickFace = (characters: string[], wanted: FaceName) => FaceName | undefined

interface Part extends CoveredText {
  missing?: string
}

function coverGrapheme(grapheme: string, wanted: FaceName, previous: FaceName | undefined, pick: PickFace): Part[] {
  if (grapheme === '\n') return [{ text: grapheme, face: wanted }]
  const characters = Array.from(grapheme)
  const visible = characters.filter((character) => !isInvisible(character))
  if (visible.length === 0) return [{ text: grapheme, face: previous ?? wanted }]
  const first = EMOJI.test(grapheme) ? 'NotoEmoji' : wanted
  const face = visible.some(isUndrawable) ? undefined : pick(visible, first)
  if (face) return [{ text: grapheme, face }]
  // A rare space that no font has is still a space.
  if (/^\p{Zs}$/u.test(grapheme)) return [{ text: ' ', face: wanted }]
  if (characters.length > 1) return characters.flatMap((character) => coverGrapheme(character, wanted, previous, pick))
  return [{ text: visibleName(grapheme), face: 'IBMPlexMono', missing: grapheme }]
}

function facePicker(library: FontLibrary): PickFace {
  const known = new Map<string, FaceName | undefined>()
  return (characters, wanted) => {
    const key = wanted + characters.join('')
    if (known.has(key)) return known.get(key)
    const has = (face: FaceName) => characters.every((c) => library.face(face).covers(c.codePointAt(0) ?? 0))
    const face = [wanted, ...fallbackFaces].find(has)
    if (known.size > 50_000) known.clear()
    known.set(key, face)
    return face
  }
}

function append(covered: CoveredText[], { text, face }: CoveredText): void {
  const last = covered.at(-1)
  if (last?.face === face) last.text += text
  else covered.push({ text, face })
}
