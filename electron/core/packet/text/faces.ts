import type { TextStyle } from '../inline'

/** A face is one font file. Its name is also the name of the font in the PDF. */
export type FaceName =
  | 'Inter'
  | 'Inter-Italic'
  | 'Inter-SemiBold'
  | 'SourceSerif4'
  | 'SourceSerif4-Italic'
  | 'SourceSerif4-SemiBold'
  | 'IBMPlexMono'
  | 'NotoSansArabic'
  | 'NotoSansHebrew'
  | 'NotoSansThai'
  | 'NotoSansDevanagari'
  | 'NotoSansSC'
  | 'NotoSansKR'
  | 'NotoSansJP'
  | 'NotoEmoji'

/** Family of a piece of text before its style is known: sans for heads and tables, serif for reading. */
export type Family = 'sans' | 'serif'

export const faceFiles: Record<FaceName, string> = {
  Inter: 'Inter-400.ttf',
  'Inter-Italic': 'Inter-400-italic.ttf',
  'Inter-SemiBold': 'Inter-600.ttf',
  SourceSerif4: 'SourceSerif4-400.ttf',
  'SourceSerif4-Italic': 'SourceSerif4-400-italic.ttf',
  'SourceSerif4-SemiBold': 'SourceSerif4-600.ttf',
  IBMPlexMono: 'IBMPlexMono-400.ttf',
  NotoSansArabic: 'NotoSansArabic-400.ttf',
  NotoSansHebrew: 'NotoSansHebrew-400.ttf',
  NotoSansThai: 'NotoSansThai-400.ttf',
  NotoSansDevanagari: 'NotoSansDevanagari-400.ttf',
  NotoSansSC: 'NotoSansSC-400.ttf',
  NotoSansKR: 'NotoSansKR-400-hangul.ttf',
  NotoEmoji: 'NotoEmoji-400.ttf',
  NotoSansJP: 'NotoSansJP-400-jis.ttf',
}

/** Order in which faces are asked for a character that the wanted face lacks; the large ones last. */
export const fallbackFaces: readonly FaceName[] = [
  'Inter',
  'NotoSansArabic',
  'NotoSansHebrew',
  'NotoSansThai',
  'NotoSansDevanagari',
  'NotoEmoji',
  'IBMPlexMono',
  'NotoSansKR',
  'NotoSansSC',
  'NotoSansJP',
]

const styledFaces: Record<Family, Record<TextStyle, FaceName>> = {
  sans: { regular: 'Inter', italic: 'Inter-Italic', strong: 'Inter-SemiBold', mono: 'IBMPlexMono' },
  serif: {
    regular: 'SourceSerif4',
    italic: 'SourceSerif4-Italic',
    strong: 'SourceSerif4-SemiBold',
    mono: 'IBMPlexMono',
  },
}

/** The faces that come before all others for a text in the forms of a language. */
export const facesOfForms: Readonly<Record<string, readonly FaceName[]>> = { ja: ['NotoSansJP'] }

export const faceFor = (family: Family, style: TextStyle): FaceName => styledFaces[family][style]
