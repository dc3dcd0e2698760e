import { assert, nat, property, string } from 'fast-check'
import { expect, test } from 'vitest'
import { movedSpans } from './plain-spans'

const at = (text: string, word: string) => ({ start: text.indexOf(word), end: text.indexOf(word) + word.length })
const moved = (before: string, word: string, after: string) =>
  movedSpans([at(before, word)], before, after).map(({ start, end }) => after.slice(start, end))

test('a word that is text stays text while other words are written', () => {
  expect(moved('see #tag now', '#tag', 'please see #tag now')).toEqual(['#tag'])
  expect(moved('see #tag', '#tag', 'see #tag and')).toEqual(['#tag'])
  expect(moved('see #tag now', '#tag', 'see #tag')).toEqual(['#tag'])
})

test('it stays text while it is shortened', () => {
  expect(moved('see #tag', '#tag', 'see #ta')).toEqual(['#ta'])
})

test('it is read anew when something is written into it or onto it', () => {
  expect(moved('see #tag', '#tag', 'see #tags')).toEqual([])
  expect(moved('see #tag', '#tag', 'see #txag')).toEqual([])
  expect(moved('see #tag', '#tag', 'see x#tag')).toEqual([])
})

test('it goes with its sign', () => {
  expect(moved('see #tag', '#tag', 'see tag')).toEqual([])
  expect(moved('see #tag now', '#tag', 'now')).toEqual([])
})

test('a span never leaves the text', () => {
  assert(
    property(string(), string(), nat(), nat(), (before, after, one, other) => {
      const [start, end] = [one % (before.length + 1), other % (before.length + 1)].toSorted((a, b) => a - b)
      for (const span of movedSpans([{ start: start ?? 0, end: end ?? 0 }], before, after)) {
        expect(span.start).toBeGreaterThanOrEqual(0)
        expect(span.end).toBeLessThanOrEqual(after.length)
        expect(span.end).toBeGreaterThanOrEqual(span.start)
      }
    }),
  )
})
