import { PACKET_TEMPLATES } from '@shared/case/packet-templates'
import { assert, asyncProperty, constantFrom, record } from 'fast-check'
import { expect, test } from 'vitest'
import { buildPacket } from './build-packet'
import { arbitraryBlocks, readTexts } from './testing/arbitrary-document'
import { readPdf } from './testing/read-pdf'
import { documentOf } from './testing/small-document'
import { testEngine } from './testing/test-engine'

/** Scripts whose letters a reader gets back in another form or order than they were typed; the layout's own test counts those. */
const SHAPED = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}\p{Script=Thai}\p{M}]+/gu
/** What only a line's end or a mark of the layout makes, and what nobody sees. */
const UNCOUNTED = /[\s\u00ad\u200b-\u200f\u2060-\u2069\ufeff\u2010•“”-]/gu

function letters(text: string): Map<string, number> {
  const counts = new Map<string, number>()
  for (const letter of text.normalize('NFKC').replaceAll(SHAPED, '').replaceAll(UNCOUNTED, ''))
    counts.set(letter, (counts.get(letter) ?? 0) + 1)
  return counts
}

/** Letters of the tree that the file lacks; heads of tables and labels may stand in it more than once. */
function lost(tree: string, file: string): string[] {
  const there = letters(file)
  return [...letters(tree)].flatMap(([letter, count]) => {
    const found = there.get(letter) ?? 0
    return found >= count ? [] : [`${letter}: ${found} of ${count}`]
  })
}

const looks = record({
  template: constantFrom(...Object.keys(PACKET_TEMPLATES)),
  pageSize: constantFrom('a4' as const, 'letter' as const),
  language: constantFrom('en-GB', 'de', 'ja'),
})

test('a reader gets out of the finished file every letter that went into it', async () => {
  const engine = await testEngine()
  await assert(
    asyncProperty(arbitraryBlocks, looks, async (blocks, look) => {
      const { bytes } = await buildPacket(engine, documentOf(blocks, look), new Map())
      const { pages } = await readPdf(bytes)
      expect(lost(readTexts(blocks), pages.map(({ text }) => text).join('\n'))).toEqual([])
    }),
    { numRuns: 15 },
  )
})
