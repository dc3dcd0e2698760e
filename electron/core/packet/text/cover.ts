import { isInvisible, isUndrawable, visibleName } from './clean-text'
import { facesOfForms, fallbackFaces, type FaceName } from './faces'
import type { FontLibrary } from './font-library'
import { hasKana, type LocalForms } from './local-forms'
import { drawnFor, plainForm } from './stand-ins'

/** A stretch of text that one face can draw. */
export interface CoveredText {
  text: string
  face: FaceName
}

/** Divides text among the faces that have its characters; `missing` collects what no face has. */
export type Cover = (text: string, wanted: FaceName, missing: Set<string>, forms?: LocalForms) => CoveredText[]

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })
const EMOJI = /\p{Emoji_Presentation}|\p{Regional_Indicator}|\ufe0f/u
// Nearly all text is this, and every text face has all of it.
const PLAIN = /^[\u0020-\u007e\u00a0-\u00ac\u00ae-\u017e\u2013\u2014\u2018-\u201e\u2022\u2026\u2212]*$/

export function createCover(library: FontLibrary): Cover {
  const pickers = new Map<LocalForms, PickFace>()
  const pickerFor = (forms: LocalForms): PickFace => {
    const picker = pickers.get(forms) ?? facePicker(library, facesOfForms[forms] ?? [])
    pickers.set(forms, picker)
    return picker
  }
  return (text, wanted, missing, forms = '') => {
    if (PLAIN.test(text)) return text === '' ? [] : [{ text, face: wanted }]
    const covered: CoveredText[] = []
    const pickFace = pickerFor(isOf(text, forms, library) ? forms : '')
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

const HAN = /\p{Script=Han}/gu

/** Chinese words in a Japanese document have characters that Japan never used; the others of them stay Chinese then. */
function isOf(text: string, forms: LocalForms, library: FontLibrary): boolean {
  const [face] = facesOfForms[forms] ?? []
  if (face === undefined || hasKana(text)) return true
  return [...text.matchAll(HAN)].every(([character]) => library.face(face).covers(character.codePointAt(0) ?? 0))
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
  const plain = plainForm(grapheme)
  const stand = plain === undefined ? undefined : pick(Array.from(plain), wanted)
  if (stand) return [{ text: grapheme, face: stand }]
  return [{ text: visibleName(grapheme), face: 'IBMPlexMono', missing: grapheme }]
}

function facePicker(library: FontLibrary, first: readonly FaceName[]): PickFace {
  const known = new Map<string, FaceName | undefined>()
  return (characters, wanted) => {
    const key = wanted + characters.join('')
    if (known.has(key)) return known.get(key)
    const has = (face: FaceName) =>
      characters.every((character) => drawnFor(character, library.face(face).covers) !== undefined)
    const face = [wanted, ...first, ...fallbackFaces].find(has)
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
