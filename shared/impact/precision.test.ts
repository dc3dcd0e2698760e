import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { usefulDecimals, writeEstimate, writeTogether } from './precision'

const written = (effect: number | null, low: number | null, high: number | null) =>
  Object.values(writeEstimate({ effect, low, high })).filter(Boolean).join(' ')

const decimals = (text: string) => text.split('.')[1]?.length ?? 0

describe('an effect and its interval', () => {
  test('have one number of decimals, of which the width of the interval makes use', () => {
    expect(written(3.904, 0.0842, 7.8821)).toBe('+3.9 +0.1 +7.9')
    expect(written(0.2412, -0.1134, 0.5958)).toBe('+0.24 −0.11 +0.60')
    expect(written(15.21, 2.06, 28.36)).toBe('+15.2 +2.1 +28.4')
    expect(written(82_585.4, 51_200.2, 113_970.6)).toBe('+82\u202F585 +51\u202F200 +113\u202F971')
  })

  test('are not written more exactly than the ends were typed', () => {
    expect(written(4.1, 2, 6)).toBe('+4 +2 +6')
    expect(written(4.1, 1.9, 6)).toBe('+4.1 +1.9 +6.0')
  })

  test('lose the zeros that all of them end in', () => {
    expect(written(4, 2.04, 5.96)).toBe('+4 +2 +6')
    expect(written(-71, null, null)).toBe('−71')
  })

  test('never read as zero where they are not', () => {
    expect(written(3.9, 0.0042, 7.8)).toBe('+3.900 +0.004 +7.800')
    expect(written(0.4, -3, 4)).toBe('+0.4 −3.0 +4.0')
    expect(written(0.0004, null, null)).toBe('+0.0004')
  })

  test('always have the same decimals, whatever the numbers', () => {
    const number = fc.double({ min: -1e6, max: 1e6, noNaN: true })
    fc.assert(
      fc.property(number, number, number, (effect, low, high) => {
        const { effect: first, ...ends } = writeEstimate({ effect, low, high })
        expect(Object.values(ends).map(decimals)).toEqual([decimals(first), decimals(first)])
      }),
    )
  })
})

test('a number alone keeps two figures, and none behind the point from 20 on', () => {
  expect([0, 0.0244, 0.24, 1, 4.1, 19.9, 20, 712].map(usefulDecimals)).toEqual([0, 3, 2, 1, 1, 1, 0, 0])
})

test('values of one unit have the decimals that one of them needs', () => {
  expect(writeTogether([10, 10.3904], 3)).toEqual(['10.00', '10.39'])
  expect(writeTogether([10, 12], 3)).toEqual(['10', '12'])
})
