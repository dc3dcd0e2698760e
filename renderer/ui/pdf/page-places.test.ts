import { expect, test } from 'vitest'
import { pageInMiddle, placeAt, scrollTo } from './page-places'

const small = [0, 1, 2].map((index) => ({ top: 20 + index * 120, height: 100 }))
const large = [0, 1, 2].map((index) => ({ top: 20 + index * 220, height: 200 }))

test('after a change of zoom the same line stands at the top', () => {
  const place = placeAt(small, 190)
  expect(place).toEqual({ page: 2, share: 0.5 })
  expect(scrollTo(large, place)).toBe(340)
})

test('above the first page the view stays at the very top', () => {
  expect(scrollTo(large, placeAt(small, 0))).toBe(0)
})

test('a page that is gone is replaced by the last one', () => {
  expect(scrollTo(small, { page: 9, share: 0 })).toBe(260)
  expect(scrollTo([], { page: 1, share: 0.5 })).toBe(0)
})

test('the page in the middle of the view is the one that is read', () => {
  expect(pageInMiddle(small, 0, 200)).toBe(1)
  expect(pageInMiddle(small, 100, 100)).toBe(2)
  expect(pageInMiddle([], 0, 200)).toBe(1)
})
