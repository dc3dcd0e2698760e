import { beforeAll, expect, test } from 'vitest'
import { buildPacket } from '../build-packet'
import type { PacketEngine } from '../packet-engine'
import { readPdf } from '../testing/read-pdf'
import { documentOf } from '../testing/small-document'
import { testEngine } from '../testing/test-engine'
import type { Block } from '../tree'
import type { FaceName } from './faces'

let engine: PacketEngine
beforeAll(async () => {
  engine = await testEngine()
})

const facesOf = (text: string, face: FaceName) => {
  const missing = new Set<string>()
  const faces = engine.cover(text, face, missing).map((covered) => covered.face)
  return [...faces, ...missing]
}

const TEXT_FACES = [
  'Inter',
  'Inter-SemiBold',
  'Inter-Italic',
  'SourceSerif4',
  'SourceSerif4-SemiBold',
  'IBMPlexMono',
] as const

test.each([
  ['ligatures', 'ﬀ ﬁ ﬂ ﬃ ﬄ ﬅ ﬆ ĳ'],
  ['hyphens', 'E\u201107 E\u201007'],
  ['spaces', '10\u202f000 5\u2009% 1\u20072 a\u2002b\u2003c a\u00a0b'],
  ['marks that are not drawn', 'soft\u00adhyphen zero\u200bwidth join\u200der\u2060s'],
  ['signs', '−5 “quoted” ‘one’ „low“ «French» … – —'],
])('%s are drawn by the face that was asked for', (_, text) => {
  for (const face of TEXT_FACES) expect([face, ...facesOf(text, face)]).toEqual([face, face])
})

const drawn = (text: string) => engine.shape('Inter-SemiBold', text, false, false).glyphs.map(({ id }) => id)

test('a ligature in bold is drawn as its letters are', () => {
  expect(drawn('eﬃcient')).toEqual(drawn('efficient'))
})

test('letters pasted to look bold are drawn as plain ones; what nobody can draw is still named', () => {
  expect(facesOf('𝐁𝐨𝐥𝐝', 'SourceSerif4')).toEqual(['SourceSerif4'])
  expect(facesOf('\u{12345}', 'SourceSerif4')).toContain('\u{12345}')
})

const plain = (text: string) => text.normalize('NFKC').replaceAll('\u2010', '-').replaceAll(/\s/g, '')

test('what is extracted is what was typed, as far as a reader that knows no text beside the glyphs can tell', async () => {
  const text = 'An eﬃcient ﬁnding in E\u201107 with 𝐁𝐨𝐥𝐝 words, ĳs.'
  const blocks = (['regular', 'strong', 'italic', 'mono'] as const).map((style): Block => ({
    type: 'paragraph',
    runs: [{ type: 'text', style, text }],
  }))
  const { bytes, warnings } = await buildPacket(engine, documentOf(blocks), new Map())
  expect(warnings).toEqual([])
  const read = plain((await readPdf(bytes)).pages[0]!.text)
  expect(read.split(plain(text))).toHaveLength(5)
})
