/**
 * Whose forms of shared letters a text asks for, as a BCP 47 tag; empty where the fonts' usual forms are right. The same
 * character is written otherwise in Tokyo and in Beijing, in Belgrade and in Sofia.
 */
export type LocalForms = string

/** Languages that the faces have forms for, or leave ligatures out for. */
const KNOWN = new Set(['az', 'bg', 'ca', 'crh', 'ja', 'ks', 'mk', 'mo', 'mr', 'ne', 'ro', 'sa', 'sd', 'sr', 'tr', 'ur'])

const PLAIN = /^[\u0000-\u00ff\u2010-\u2027]*$/ // oxlint-disable-line no-control-regex -- the first two blocks, whole
const HAN = /\p{Script=Han}/u
const KANA = /[\u3041-\u30ff\u31f0-\u31ff\uff66-\uff9f]/
/** Letters of one language alone, or nearly. Serbian comes after Macedonian, which shares most of its letters. */
const TELLING: readonly [RegExp, LocalForms][] = [
  [/[ѓќѕЃЌЅ]/, 'mk'],
  [/[љњђћџЉЊЂЋЏ]/, 'sr'],
  [/[ţŢțȚ]/, 'ro'],
  [/[əƏ]/, 'az'],
  [/[ğĞıİ]/, 'tr'],
]

export const hasKana = (text: string): boolean => KANA.test(text)

/**
 * The language whose forms a paragraph takes: the one it is marked with, else the one its own letters give away.
 * `isJapanese` is asked about Chinese characters that stand alone: whether the rest of the document writes Japanese.
 */
export function localForms(text: string, language: string, isJapanese: () => boolean): LocalForms {
  const marked = language.split('-', 1)[0]?.toLowerCase() ?? ''
  if (KNOWN.has(marked)) return marked
  if (PLAIN.test(text)) return ''
  if ((HAN.test(text) || hasKana(text)) && marked !== 'zh' && marked !== 'ko')
    return hasKana(text) || isJapanese() ? 'ja' : ''
  return TELLING.find(([letters]) => letters.test(text))?.[1] ?? ''
}
