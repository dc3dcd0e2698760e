import { expect, test } from 'vitest'
import { Recent } from './recent'

test('what is used stays, what is not used is forgotten, and no more than the limit is held', () => {
  const recent = new Recent<number>(10)
  for (let round = 0; round < 100; round++) {
    recent.set(`new ${round}`, round)
    expect(recent.get('new 0')).toBe(0)
  }
  expect(recent.get('new 50')).toBeUndefined()
  expect(recent.size).toBeLessThanOrEqual(10)
})

test('one thing heavier than the limit is held alone', () => {
  const recent = new Recent<string>(10)
  recent.set('a', 'a')
  recent.set('heavy', 'heavy', 100)
  recent.set('b', 'b')
  recent.set('c', 'c')
  expect([recent.get('a'), recent.get('c')]).toEqual([undefined, 'c'])
  expect(recent.size).toBeLessThanOrEqual(3)
})

test('a value is made once', () => {
  const recent = new Recent<number>(10)
  let made = 0
  const make = () => (made += 1)
  expect([recent.of('x', () => 1, make), recent.of('x', () => 1, make)]).toEqual([1, 1])
})
