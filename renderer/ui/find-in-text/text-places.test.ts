import { expect, it } from 'vitest'
import { placesOf } from './text-places'

it('finds words without regard to case or the kind of space, without overlaps', () => {
  expect(placesOf('A leak, a LEAK', 'Leak')).toEqual([2, 10])
  expect(placesOf('label\nleak', 'label leak')).toEqual([0])
  expect(placesOf('aaaa', 'aa')).toEqual([0, 2])
  expect(placesOf('anything', '  ')).toEqual([])
})

it('keeps places where a letter has another length in lower case', () => {
  expect(placesOf('İ leak', 'leak')).toEqual([2])
})
