import { beforeAll, expect, test } from 'vitest'
import type { PacketEngine } from '../packet-engine'
import { layOut, textBoxes } from '../testing/lay-out'
import { documentOf } from '../testing/small-document'
import { testEngine } from '../testing/test-engine'
import { wholeFont } from '../testing/whole-font'
import type { Block } from '../tree'
import type { FaceName } from './faces'
import { localForms } from './local-forms'

let engine: PacketEngine
beforeAll(async () => {
  engine = await testEngine()
})

const forms = (text: string, language = 'en-GB', isJapanese = false) => localForms(text, language, () => isJapanese)

/** The outlines that a text is drawn with, and nothing of what can be extracted from it. */
function outlines(text: string, wanted: FaceName, language: string): string[] {
  const asked = forms(text, language)
  return engine.cover(text, wanted, new Set(), asked).flatMap(({ face, text: part }) => {
    const font = wholeFont(engine.library.face(face))
    return engine.shape(face, part, false, false, asked).glyphs.map(({ id }) => font.glyphToPath(id))
  })
}

test.each([
  ['骨', 'U+9AA8'],
  ['直', 'U+76F4'],
  ['誤', 'U+8AA4'],
  ['海', 'U+6D77'],
  ['令', 'U+4EE4'],
])('%s (%s) is drawn in one way for Japanese and in another for Chinese', (character) => {
  const [japanese, chinese] = [
    outlines(character, 'SourceSerif4', 'ja'),
    outlines(character, 'SourceSerif4', 'zh-Hans'),
  ]
  expect(japanese).toHaveLength(1)
  expect(japanese[0]!.length).toBeGreaterThan(50)
  expect(japanese).not.toEqual(chinese)
})

test.each([
  ['б', 'sr', 'en', 'SourceSerif4'],
  ['б г д п т', 'sr', 'ru', 'SourceSerif4-Italic'],
  ['г д п т', 'mk', 'ru', 'SourceSerif4-Italic'],
  ['г д п т', 'bg', 'ru', 'SourceSerif4'],
  ['ş', 'ro', 'tr', 'Inter'],
  ['fi', 'tr', 'en', 'SourceSerif4'],
  ['l·l', 'ca', 'en', 'Inter'],
] as const)('%s looks otherwise in %s than in %s', (text, language, other, face) => {
  expect(outlines(text, face, language)).not.toEqual(outlines(text, face, other))
})

test('a text is taken for what it is marked as, else for what its letters give away', () => {
  expect(forms('評価', 'ja-JP')).toBe('ja')
  expect(forms('評価', 'zh-Hant', true)).toBe('')
  expect(forms('評価の方法')).toBe('ja')
  expect(forms('評価')).toBe('')
  expect(forms('評価', 'en', true)).toBe('ja')
  expect(forms('한국어 評價', 'ko', true)).toBe('')
  expect(forms('Њена процена')).toBe('sr')
  expect(forms('Ѓорѓи и Љубен')).toBe('mk')
  expect(forms('Doğrulama')).toBe('tr')
  expect(forms('evaluaţie')).toBe('ro')
  expect(forms('Café “naïve”')).toBe('')
})

const paragraph = (text: string): Block => ({ type: 'paragraph', runs: [{ type: 'text', text }] })

const facesOf = async (texts: string[]) => {
  const { pages } = await layOut(documentOf(texts.map(paragraph)))
  return new Set(pages.flatMap((page) => textBoxes(page).flatMap(({ runs }) => runs.map(({ shaped }) => shaped.face))))
}

test('Chinese characters alone take the Japanese form where the rest of the document is Japanese', async () => {
  expect([...(await facesOf(['評価']))]).toEqual(['NotoSansSC'])
  expect([...(await facesOf(['評価', 'レビュー']))]).toEqual(['NotoSansJP'])
  expect([...(await facesOf(['直接设计', 'レビュー']))]).toEqual(['NotoSansSC', 'NotoSansJP'])
})
