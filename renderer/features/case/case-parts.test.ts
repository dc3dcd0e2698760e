import { expect, test } from 'vitest'
import { moved, without } from './case-parts'

test('an item moves by one place, and stays where it is at either end', () => {
  expect(moved(['a', 'b', 'c'], 1, -1)).toEqual(['b', 'a', 'c'])
  expect(moved(['a', 'b', 'c'], 1, 1)).toEqual(['a', 'c', 'b'])
  expect(moved(['a', 'b'], 0, -1)).toEqual(['a', 'b'])
  expect(moved(['a', 'b'], 1, 1)).toEqual(['a', 'b'])
})

test('only the item at the place is taken out, also where two are equal', () => {
  expect(without(['a', 'a', 'b'], 0)).toEqual(['a', 'b'])
})
