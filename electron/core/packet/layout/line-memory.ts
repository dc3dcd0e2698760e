import type { Recent } from '../recent'
import type { Cover } from '../text/cover'
import type { Hyphenation } from '../text/hyphenate'
import { localForms } from '../text/local-forms'
import type { Shaper } from '../text/shape'
import type { Piece } from './pieces'
import { setLines, type SetText } from './set-lines'
import { styleText } from './styled-text'
import type { TypeStyle } from './type-styles'

/** Lines that were set before, with the characters of them that no font has. */
export interface RememberedLines {
  text: SetText
  missing: string[]
}
export type LineMemory = Recent<RememberedLines>

/** What setting lines needs to know of the world. */
export interface Setting {
  /** BCP 47 tag of the text. */
  language: string
  shape: Shaper
  cover: Cover
  hyphenPoints: Hyphenation['points']
  /** Whether the document writes Japanese anywhere; asked where Chinese characters stand alone. */
  isJapanese: () => boolean
}

/** Breaks a paragraph into lines of `width` points. `language` where it is not the document's. */
export type SetPieces = (pieces: readonly Piece[], style: TypeStyle, width: number, language?: string) => SetText

/** Sets each paragraph once for its text, style, width and language; an edit elsewhere changes none of these. */
export function rememberingSetter(memory: LineMemory, setting: Setting, report: (missing: string) => void): SetPieces {
  return (pieces, style, width, language = setting.language) => {
    const words = JSON.stringify(pieces)
    const forms = localForms(words, language, setting.isJapanese)
    const key = `${language} ${forms} ${width} ${nameOf(style)} ${words}`
    const { text, missing } = memory.of(key, weightOf, () => {
      const unknown = new Set<string>()
      const styled = styleText(pieces, style, setting.cover, unknown, forms)
      return { text: setLines(styled, style, width, { ...setting, language }), missing: [...unknown] }
    })
    missing.forEach(report)
    return text
  }
}

const weightOf = ({ text }: RememberedLines): number => 1 + text.lines.length

const names = new WeakMap<TypeStyle, string>()

function nameOf(style: TypeStyle): string {
  const known = names.get(style)
  if (known !== undefined) return known
  const name = Object.values(style).join()
  names.set(style, name)
  return name
}
