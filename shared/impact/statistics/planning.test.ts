import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sharesTogether } from './attribution'
import { powerOf, smallestEffect, unitsNeeded, type Asked, type Measured } from './power'
import { sampleRatio } from './sample-ratio'
import { bonferroni, holm, jointLevel } from './several'

const usual: Asked = { alpha: 0.05, power: 0.8, treatmentShare: 0.5 }

describe('power', () => {
  // Chow, Shao and Wang (2008), 3.2.4: a difference of 5 with a deviation of 10 asks for 63 an arm.
  test('two means ask for as many as in the worked example of Chow, Shao and Wang', () => {
    expect(unitsNeeded({ of: 'means', deviation: 10 }, 5, usual)).toBe(126)
  })

  // The same, 4.2.4: 65 % against 85 % asks for 70 an arm.
  test('two shares ask for as many as in the worked example of Chow, Shao and Wang', () => {
    expect(unitsNeeded({ of: 'shares', baseline: 0.65 }, 0.2, usual)).toBe(140)
  })

  // Kohavi et al., Controlled experiments on the web (2009), 3.2.1: by the rule 16 σ²/Δ² 409,600 an arm for 5 % of
  // $3.75 with a deviation of $30, and 121,600 for 5 % of a conversion of 5 %. The rule rounds 15.7 up to 16.
  test('the rule of thumb that experimenters use comes to the same within its rounding', () => {
    const spend = unitsNeeded({ of: 'means', deviation: 30 }, 0.1875, usual) ?? 0
    expect((spend / 2) * (16 / 15.698)).toBeCloseTo(409_600, -3)
    const bought = unitsNeeded({ of: 'shares', baseline: 0.05 }, 0.0025, usual) ?? 0
    expect(bought / 2 / 121_600).toBeGreaterThan(0.97)
    expect(bought / 2 / 121_600).toBeLessThan(1.03)
  })

  const measured: fc.Arbitrary<Measured> = fc.oneof(
    fc.record({ of: fc.constant('shares' as const), baseline: fc.double({ min: 0.01, max: 0.6, noNaN: true }) }),
    fc.record({ of: fc.constant('means' as const), deviation: fc.double({ min: 0.1, max: 100, noNaN: true }) }),
  )
  const split = fc.double({ min: 0.05, max: 0.95, noNaN: true })

  test('the units that are asked for reach the power, and a tenth fewer do not', () => {
    fc.assert(
      fc.property(measured, split, fc.double({ min: 0.01, max: 0.3, noNaN: true }), (of, treatmentShare, effect) => {
        const asked = { ...usual, treatmentShare }
        const units = unitsNeeded(of, effect, asked) ?? 0
        expect(powerOf(of, effect, { ...asked, units }) ?? 0).toBeGreaterThanOrEqual(0.8 - 1e-9)
        // Rounding up matters with few units only.
        const fewer = powerOf(of, effect, { ...asked, units: Math.max(1, units * 0.9 - 2) }) ?? 1
        expect(fewer).toBeLessThan(0.8)
      }),
    )
  })

  test('the smallest effect is the one that asks for just these units', () => {
    fc.assert(
      fc.property(measured, split, fc.integer({ min: 2000, max: 1_000_000 }), (of, treatmentShare, units) => {
        const asked = { ...usual, treatmentShare }
        const effect = smallestEffect(of, { ...asked, units })
        if (effect === null) return
        expect((unitsNeeded(of, effect, asked) ?? 0) / units).toBeCloseTo(1, 3)
      }),
    )
  })

  test('what cannot be is no number', () => {
    expect(unitsNeeded({ of: 'shares', baseline: 0.9 }, 0.2, usual)).toBeNull()
    expect(unitsNeeded({ of: 'means', deviation: 1 }, 0, usual)).toBe(Infinity)
    expect(smallestEffect({ of: 'shares', baseline: 0.99 }, { ...usual, units: 10 })).toBeNull()
    expect(powerOf({ of: 'means', deviation: 1 }, 1, { ...usual, units: 0 })).toBeNull()
    expect(unitsNeeded({ of: 'means', deviation: 1 }, 1, { ...usual, treatmentShare: 1 })).toBeNull()
  })
})

describe('the sample ratio', () => {
  // Kohavi, Tang and Xu (2020), chapter 21: 821,588 in control against 815,482 in treatment, p = 1.8E-6.
  test('the split of the textbook fails as printed', () => {
    const found = sampleRatio({ control: 821_588, treatment: 815_482 }, 0.5)
    expect(found?.pValue).toBeCloseTo(1.8e-6, 7)
    expect(found?.passed).toBe(false)
  })

  test('a split as planned passes, whatever was planned', () => {
    fc.assert(
      fc.property(fc.integer({ min: 10, max: 1e6 }), fc.integer({ min: 1, max: 99 }), (units, percent) => {
        const found = sampleRatio({ control: units * (100 - percent), treatment: units * percent }, percent / 100)
        expect(found?.passed).toBe(true)
        expect(found?.chiSquare).toBeCloseTo(0, 6)
      }),
    )
  })

  test('nothing is said of no units, or of a plan with one arm', () => {
    expect(sampleRatio({ control: 0, treatment: 0 }, 0.5)).toBeNull()
    expect(sampleRatio({ control: 10, treatment: 0 }, 1)).toBeNull()
  })
})

describe('several comparisons', () => {
  test('five intervals at 95 % together ask for 99 % each', () => {
    expect(jointLevel(95, 5)).toBeCloseTo(99, 12)
    expect(bonferroni(0.3, 5)).toBe(1)
  })

  // R, p.adjust(c(0.01, 0.04, 0.03, 0.005), "holm"): 0.03 0.06 0.06 0.02.
  test('Holm’s adjusted p-values are those that R gives', () => {
    expect(holm([0.01, 0.04, 0.03, 0.005])).toEqual([0.03, 0.06, 0.06, 0.02])
    expect(holm([])).toEqual([])
  })

  test('Holm never asks for more than Bonferroni and keeps the order', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 12 }), (pValues) => {
        const adjusted = holm(pValues)
        adjusted.forEach((value, at) => expect(value).toBeLessThanOrEqual(bonferroni(pValues[at] ?? 1, pValues.length)))
        const inOrder = pValues.map((p, at) => [p, adjusted[at] ?? 1] as const).toSorted(([a], [b]) => a - b)
        inOrder.forEach(([, value], at) => expect(value).toBeGreaterThanOrEqual(inOrder[at - 1]?.[1] ?? 0))
      }),
    )
  })
})

test('declared shares add up, and silence is counted and not guessed', () => {
  const shares = [
    { who: 'a', share: 70 },
    { who: 'b', share: 60 },
    { who: 'c', share: null },
  ]
  expect(sharesTogether(shares)).toEqual({ sum: 130, unsaid: 1, tooMuch: true })
  expect(
    sharesTogether([
      { who: 'a', share: 33.4 },
      { who: 'b', share: 66.6 },
    ]).tooMuch,
  ).toBe(false)
})
