import { array, assert, constantFrom, property } from 'fast-check'
import LineBreaker from 'linebreak'
import { expect, test } from 'vitest'
import { breakOpportunities } from './break-opportunities'

const WESTERN = [
  ...Array.from({ length: 0x7f - 0x20 }, (_, at) => 0x20 + at),
  ...Array.from({ length: 0x250 - 0xa0 }, (_, at) => 0xa0 + at),
  ...Array.from({ length: 0x28 - 0x10 }, (_, at) => 0x2010 + at),
  ...Array.from({ length: 0x5f - 0x30 }, (_, at) => 0x2030 + at),
  0x20ac,
  ...Array.from({ length: 0x2300 - 0x2190 }, (_, at) => 0x2190 + at),
].map((code) => String.fromCharCode(code))
const often = Array.from(' .,-–—%()"“”’/+−±·0123abcAB')

function byStandard(text: string): number[] {
  const breaker = new LineBreaker(text)
  const found: number[] = []
  for (let next = breaker.nextBreak(); next; next = breaker.nextBreak()) found.push(next.position)
  return found
}

test.each([
  ['whatever western characters there are', constantFrom(...WESTERN)],
  ['signs, figures and spaces', constantFrom(...often)],
])('lines break where the standard says: %s', (_, character) => {
  assert(
    property(array(character, { minLength: 1, maxLength: 23 }), (characters) => {
      const text = characters.join('')
      expect(breakOpportunities(text).map(({ position }) => position)).toEqual(byStandard(text))
    }),
    { numRuns: 3000 },
  )
})
