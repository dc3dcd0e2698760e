import bidiFactory from 'bidi-js'
import type { FormulaShape } from '@shared/formula/shape'
import type { Tone } from '../inline'
import { normaliseBreaks } from '../text/clean-text'
import type { Cover } from '../text/cover'
import { faceFor, type FaceName } from '../text/faces'
import type { LocalForms } from '../text/local-forms'
import type { Piece, TextLink } from './pieces'
import type { TypeStyle } from './type-styles'

export interface Span {
  start: number
  end: number
  face: FaceName
  tone: Tone
  struck: boolean
  link: TextLink | undefined
  /** Stands in the place of the one letter of the span. */
  formula?: FormulaPiece
}

/** A formula and what it says in TeX. */
export interface FormulaPiece {
  shape: FormulaShape
  tex: string
}

/** A private letter stands for a formula: it clings to what it touches, as a word does. */
const FORMULA = '\uE000'

/** One paragraph as a single string, with the face and colour of each stretch and the direction of each character. */
export interface StyledText {
  text: string
  spans: Span[]
  levels: Uint8Array | undefined
  rightToLeft: boolean
  /** Whose forms of shared letters it takes. */
  forms: LocalForms
}

const RIGHT_TO_LEFT =
  /[\u0590-\u08ff\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u
const bidi = bidiFactory()
// Most text; every text face has all of it, and it runs from left to right.
const PLAIN = /^[ -~]+$/

/** `missing` collects the characters that no font has. */
export function styleText(
  pieces: readonly Piece[],
  style: TypeStyle,
  cover: Cover,
  missing: Set<string>,
  forms: LocalForms = '',
): StyledText {
  let text = ''
  let plain = true
  const spans: Span[] = []
  for (const piece of pieces) {
    const wanted = faceFor(style.family, piece.style ?? style.style)
    const { tone = style.tone, struck = false, link } = piece
    if (piece.formula) {
      const formula = { shape: piece.formula, tex: piece.text }
      spans.push({ start: text.length, end: text.length + 1, face: wanted, tone, struck, link, formula })
      text += FORMULA
      continue
    }
    if (PLAIN.test(piece.text)) {
      const start = text.length
      text += piece.text
      spans.push({ start, end: text.length, face: wanted, tone, struck, link })
      continue
    }
    plain = false
    for (const covered of cover(normaliseBreaks(piece.text), wanted, missing, forms)) {
      const start = text.length
      text += covered.text
      spans.push({ start, end: text.length, face: covered.face, tone, struck, link })
    }
  }
  if (plain || !RIGHT_TO_LEFT.test(text)) return { text, spans, levels: undefined, rightToLeft: false, forms }
  const { levels, paragraphs } = bidi.getEmbeddingLevels(text)
  return { text, spans, levels, rightToLeft: (paragraphs[0]?.level ?? 0) % 2 === 1, forms }
}
