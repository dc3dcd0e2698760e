import { expect, test } from 'vitest'
import { newestFirst } from '../records/summary'
import { patchedList } from './patch-list'
import { listed } from './testing'

const on = (id: string, day: string) => listed(id, { when: { from: day, to: null, ongoing: false } })

test('a patched list is the list as it would be loaded', () => {
  const list = [on('a', '2026-03-01'), on('b', '2026-02-01'), on('c', '2026-01-01')]
  const fresh = [on('c', '2026-02-15'), on('new', '2026-04-01'), on('old', '2025-01-01')]
  const patched = patchedList(list, ['b', 'c', 'new', 'old'], fresh)
  expect(patched.map(({ id }) => id)).toEqual(['new', 'a', 'c', 'old'])
  expect(patched).toEqual(patched.toSorted(newestFirst))
})
