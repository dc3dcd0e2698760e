import { expect, test } from 'vitest'
import { keepOrder } from './keep-order'

test('what is shown stays where it is, whatever order would be better now', () => {
  const shown = ['b', 'a', 'c']
  expect(keepOrder(shown, ['c', 'b', 'a'])).toBe(shown)
})

test('what is new comes last, in its own order, and what is gone leaves its place', () => {
  expect(keepOrder(['b', 'a', 'c'], ['d', 'c', 'e', 'b'])).toEqual(['b', 'c', 'd', 'e'])
  expect(keepOrder([], ['b', 'a'])).toEqual(['b', 'a'])
})
