import { expect, test } from 'vitest'
import { buildPacket } from './build-packet'
import { documentOf, paragraph, prose } from './testing/small-document'
import { testEngine } from './testing/test-engine'

const pagesOf = async (...texts: string[]) => {
  const { pageFacts } = await buildPacket(await testEngine(), documentOf(texts.map(paragraph)), new Map())
  return { digests: pageFacts.map(({ digest }) => digest), filled: pageFacts.map(({ filled }) => filled) }
}
const long = Array.from({ length: 12 }, (_, at) => `${at} ${prose(120)}`)

test('a page keeps its digest where nothing on it changed, and another one has another', async () => {
  const [before, after] = [await pagesOf(...long, 'One line.'), await pagesOf(...long, 'Another line.')]
  expect(before.digests.length).toBeGreaterThan(2)
  expect(after.digests.slice(0, before.digests.length - 1)).toEqual(before.digests.slice(0, -1))
  expect(after.digests.at(-1)).not.toBe(before.digests.at(-1))
  expect(new Set(after.digests).size).toBe(after.digests.length)
})

test('a line fills little of its page, and a page that runs over nearly all', async () => {
  const { filled } = await pagesOf('One line.')
  expect(filled[0]).toBeLessThan(0.3)
  expect((await pagesOf(...long)).filled[0]).toBeGreaterThan(0.85)
})
