import { expect, test } from 'vitest'
import { keptWindow, windowOf } from './kept-look'

const bounds = { from: 20_000, to: 21_000 }
const later = { from: 20_000, to: 21_030 }

test('a stretch of the past comes back as it was', () => {
  const kept = keptWindow({ from: 20_100, to: 20_300 }, bounds)
  expect(windowOf(kept, later)).toEqual({ from: 20_100, to: 20_300 })
})

test('a window that ran to now runs to the new now, as long as it was', () => {
  const kept = keptWindow({ from: 20_909, to: 21_000 }, bounds)
  expect(windowOf(kept, later)).toEqual({ from: 20_939, to: 21_030 })
})

test('what no longer fits the time there is is moved into it, and nothing kept is all of it', () => {
  expect(windowOf({ days: 5000, to: null }, bounds)).toEqual(bounds)
  expect(windowOf(null, bounds)).toBeNull()
})
