import { Blob, Face, Font } from 'harfbuzzjs'
import { beforeAll, expect, test } from 'vitest'
import { testEngine } from '../testing/test-engine'
import { wholeFont } from '../testing/whole-font'
import type { PacketEngine } from '../packet-engine'
import { breakOpportunities } from './break-opportunities'
import { createHyphenation } from './hyphenate'
import { createSubsetter, type SubsetFont } from './subset-font'

let engine: PacketEngine
let subset: SubsetFont
beforeAll(async () => {
  engine = await testEngine()
  subset = createSubsetter()
})

const facesOf = (text: string) =>
  engine.cover(text, 'SourceSerif4', new Set()).map(({ face, text: part }) => `${face}:${part}`)
const partsOf = (text: string) => {
  const stops = breakOpportunities(text).map(({ position }) => position)
  return stops.map((stop, index) => text.slice(stops[index - 1] ?? 0, stop))
}

const width = (text: string, tabular: boolean) => engine.shape('Inter', text, false, tabular).width

const hyphenation = createHyphenation()
const divided = (word: string, language: string) =>
  hyphenation.points(word, language).map((point) => `${word.slice(0, point)}|${word.slice(point)}`)

test('characters the wanted face lacks come from one that has them, and spaces keep the width of the wanted face', () => {
  expect(facesOf('plain text')).toEqual(['SourceSerif4:plain text'])
  expect(facesOf('a 漢字 b')).toEqual(['SourceSerif4:a ', 'NotoSansSC:漢字', 'SourceSerif4: b'])
  expect(facesOf('שלום 안녕')).toEqual(['NotoSansHebrew:שלום', 'SourceSerif4: ', 'NotoSansKR:안녕'])
  expect(facesOf('❤️')).toEqual(['NotoEmoji:❤️'])
})

test('a letter keeps its marks, and only what no face has is replaced', () => {
  const missing = new Set<string>()
  const covered = engine.cover('e\u0301 x\u{1f9ff}\u0000', 'Inter', missing)
  expect(covered[0]).toEqual({ face: 'Inter', text: 'e\u0301 x' })
  expect([...missing]).toContain('\u0000')
})

test('line ends and rare spaces are never printed by number', () => {
  const missing = new Set<string>()
  const covered = engine.cover('漢\n字\u1680b\u205fc', 'SourceSerif4', missing)
  expect([...missing]).toEqual([])
  expect(covered.map(({ text }) => text).join('')).toMatch(/^漢\n字\sb\sc$/)
})

test('kerning is part of a word’s width', () => {
  expect(width('AV', false)).toBeLessThan(width('A', false) + width('V', false))
})

test.each([
  'Inter',
  'SourceSerif4',
  'IBMPlexMono',
  'NotoSansArabic',
  'NotoSansDevanagari',
  'NotoSansSC',
  'NotoSansKR',
  'NotoEmoji',
] as const)('a cut down %s draws each of its glyphs as the whole font does', (name) => {
  const face = engine.library.face(name)
  const { bytes } = face
  const font = wholeFont(face)
  const ids = [...face.font.codePoints()]
    .filter((_, index) => index % 97 === 3)
    .flatMap((code) => font.nominalGlyph(code) ?? [])
  const cut = new Font(new Face(new Blob(subset(bytes, ids))))
  const drawn = ids.map((id) => font.glyphToPath(id))
  expect(drawn.join('').length).toBeGreaterThan(100)
  expect(ids.map((id) => cut.glyphToPath(id))).toEqual(drawn)
  expect(ids.map((id) => cut.glyphHAdvance(id))).toEqual(ids.map((id) => font.glyphHAdvance(id)))
})

test('numeric cells have digits of one width', () => {
  expect(width('111', true)).toBe(width('888', true))
})

test('glyphs of vocalised right-to-left text each know their character', () => {
  const { glyphs } = engine.shape('NotoSansHebrew', 'שָׁלוֹם', true, false)
  expect(
    glyphs
      .map(({ text }) => text)
      .toReversed()
      .join(''),
  ).toBe('שָׁלוֹם')
})

test('lines break between words, at the joints of long addresses, between Thai words, and not inside Korean ones', () => {
  expect(partsOf('one two\nthree')).toEqual(['one ', 'two\n', 'three'])
  expect(partsOf('E-07 and M-03')).toEqual(['E-07 ', 'and ', 'M-03'])
  expect(partsOf('https://example.com/one_long/path.html').length).toBeGreaterThan(4)
  expect(partsOf('วิศวกรซอฟต์แวร์').length).toBeGreaterThan(1)
  expect(partsOf('한국어 승진')).toEqual(['한국어 ', '승진'])
})

test.each([
  ['en-US', 'evaluation', 'evalu|ation'],
  ['en-GB', 'reproducible,', 'repro|ducible,'],
  ['de', 'Wahrscheinlichkeit', 'Wahrschein|lichkeit'],
  ['de-AT', 'Modellgüte', 'Modell|güte'],
  ['fr', 'entraînement', 'entraî|nement'],
  ['es', 'evaluación', 'evalua|ción'],
  ['it', 'valutazione', 'valuta|zione'],
  ['nl', 'ontwikkeling', 'ontwik|keling'],
  ['pt-BR', 'aprendizado', 'aprendi|zado'],
  ['sv', 'utveckling', 'utveck|ling'],
  ['pl', 'uczenie', 'ucze|nie'],
  ['ru', 'развитие', 'разви|тие'],
  ['nn', 'utvikling', 'utvik|ling'],
])('%s divides %s', async (language, word, part) => {
  await hyphenation.load([language])
  expect(divided(word, language)).toContain(part)
})

test('names in capitals and languages without patterns divide only where their writer said so', async () => {
  await hyphenation.load(['en', 'ja', 'x-none'])
  expect(divided('NASDAQUSA', 'en')).toEqual([])
  expect(divided('reproducible', 'ja')).toEqual([])
  expect(divided('Modell\u00adgüte', 'ja')).toEqual(['Modell\u00ad|güte'])
})
