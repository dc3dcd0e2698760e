import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { normalReach } from './normal'
import { deltaInterval, fiellerInterval, fixedBaselineInterval, type RatioOf } from './relative-interval'

const reach = normalReach(95)
const arm = (estimate: number, error: number) => ({ estimate, variance: error ** 2 })

describe('Fieller', () => {
  test('its ends are where the difference from that multiple of the baseline is just not detectable', () => {
    const number = fc.double({ min: 0.5, max: 100, noNaN: true })
    fc.assert(
      fc.property(number, number, number, number, fc.boolean(), (c, t, share1, share2, negative) => {
        const sign = negative ? -1 : 1
        const ratio: RatioOf = {
          control: arm(sign * c, (c * share1) / 300),
          treatment: arm(t, (t * share2) / 300),
          reach,
        }
        const found = fiellerInterval(ratio)
        if (!found.bounded) return
        for (const end of [found.low, found.high]) {
          const multiple = 1 + (sign * end) / 100
          const distance = Math.abs(t - multiple * sign * c)
          const error = Math.sqrt(ratio.treatment.variance + multiple ** 2 * ratio.control.variance)
          expect(distance / error).toBeCloseTo(reach, 6)
        }
        expect(found.low).toBeLessThanOrEqual(found.high)
      }),
    )
  })

  test('has no ends, and says so, where the baseline cannot be told from zero', () => {
    const found = fiellerInterval({ control: arm(1, 0.6), treatment: arm(2, 0.1), reach })
    expect(found).toMatchObject({ bounded: false, why: expect.stringMatching(/cannot be told from zero/) as unknown })
    expect(fiellerInterval({ control: arm(0, 0), treatment: arm(2, 0.1), reach })).toMatchObject({
      bounded: false,
      why: expect.stringMatching(/baseline is zero/) as unknown,
    })
  })

  test('leaves out zero exactly where the difference does, as long as the baseline is known', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 5, max: 15, noNaN: true }),
        fc.double({ min: 0.05, max: 1, noNaN: true }),
        (t, error) => {
          const ratio = { control: arm(10, error), treatment: arm(t, error), reach }
          const [found, difference] = [fiellerInterval(ratio), t - 10]
          if (!found.bounded || Math.abs(Math.abs(difference) - reach * error * Math.SQRT2) < 1e-6) return
          expect(found.low > 0 || found.high < 0).toBe(Math.abs(difference) > reach * error * Math.SQRT2)
        },
      ),
    )
  })
})

test('the delta method comes to the same where the baseline is well known', () => {
  const ratio = { control: arm(29.5, 0.05), treatment: arm(30.7, 0.05), reach }
  const [exact, straight] = [fiellerInterval(ratio), deltaInterval(ratio)]
  if (!exact.bounded || !straight.bounded) throw new Error('has no ends')
  expect(straight.low).toBeCloseTo(exact.low, 2)
  expect(straight.high).toBeCloseTo(exact.high, 2)
})

test('the delta method is too short where the baseline is not', () => {
  const ratio = { control: arm(10, 2), treatment: arm(12, 2), reach }
  const [exact, straight] = [fiellerInterval(ratio), deltaInterval(ratio)]
  if (!exact.bounded || !straight.bounded) throw new Error('has no ends')
  expect(straight.high - straight.low).toBeLessThan(exact.high - exact.low)
  expect(deltaInterval({ control: arm(0, 1), treatment: arm(1, 1), reach }).bounded).toBe(false)
})

test('a typed interval goes to percent by its baseline, and keeps its sign below zero', () => {
  expect(fixedBaselineInterval({ low: 0.5, high: 2 }, 40)).toMatchObject({ low: 1.25, high: 5 })
  expect(fixedBaselineInterval({ low: 0.5, high: 2 }, -40)).toMatchObject({ low: 1.25, high: 5 })
  expect(fixedBaselineInterval({ low: 0.5, high: 2 }, 0).bounded).toBe(false)
  const below = { control: arm(-40, 0.1), treatment: arm(-38, 0.1), reach }
  expect(fiellerInterval(below)).toMatchObject({ bounded: true })
  expect(deltaInterval(below)).toMatchObject({
    low: expect.closeTo(4.3, 0) as unknown,
    high: expect.closeTo(5.7, 0) as unknown,
  })
})
