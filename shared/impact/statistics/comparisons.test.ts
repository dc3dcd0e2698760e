import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { chiSquareExceed } from './chi-square'
import { normalReach } from './normal'
import { compareMeans, type Mean } from './two-means'
import { compareShares, wilson, type Share } from './two-proportions'

const share: fc.Arbitrary<Share> = fc
  .integer({ min: 1, max: 50_000 })
  .chain((size) => fc.record({ successes: fc.integer({ min: 0, max: size }), size: fc.constant(size) }))
const mean: fc.Arbitrary<Mean> = fc.record({
  mean: fc.double({ min: -1000, max: 1000, noNaN: true }),
  deviation: fc.double({ min: 0.01, max: 500, noNaN: true }),
  size: fc.integer({ min: 2, max: 100_000 }),
})

describe('two shares', () => {
  // Newcombe (1998), Interval estimation for the difference between independent proportions, table II, method 10.
  test.each([
    [56, 70, 48, 80, 0.0524, 0.3339],
    [9, 10, 3, 10, 0.1705, 0.809],
    [6, 7, 2, 7, 0.0582, 0.8062],
    [5, 56, 0, 29, -0.0381, 0.1926],
    [0, 10, 0, 20, -0.1611, 0.2775],
    [0, 10, 0, 10, -0.2775, 0.2775],
    [10, 10, 0, 20, 0.6791, 1],
    [10, 10, 0, 10, 0.6075, 1],
  ])('%d of %d against %d of %d has the interval that Newcombe prints', (a, m, b, n, low, high) => {
    const compared = compareShares({ successes: b, size: n }, { successes: a, size: m }, 95)
    expect(compared.low).toBeCloseTo(low, 4)
    expect(compared.high).toBeCloseTo(high, 4)
  })

  test('the p-value is that of the chi-square test of the table of four, without correction', () => {
    fc.assert(
      fc.property(share, share, (control, treatment) => {
        const cells = [control, treatment].map(({ successes, size }) => [successes, size - successes] as const)
        const total = control.size + treatment.size
        const sums = [0, 1].map((column) => cells.reduce((sum, row) => sum + (row[column] ?? 0), 0))
        const chiSquare = cells.reduce(
          (sum, row, at) =>
            sum +
            row.reduce((part, cell, column) => {
              const expected = ((at === 0 ? control.size : treatment.size) * (sums[column] ?? 0)) / total
              return expected === 0 ? part : part + (cell - expected) ** 2 / expected
            }, 0),
          0,
        )
        expect(compareShares(control, treatment, 95).pValue).toBeCloseTo(chiSquareExceed(chiSquare, 1), 9)
      }),
    )
  })

  test('Wilson’s ends are where the score test turns', () => {
    fc.assert(
      fc.property(share, fc.constantFrom(80, 95, 99.9), (each, level) => {
        const reach = normalReach(level)
        const { low, high } = wilson(each, reach)
        const rate = each.successes / each.size
        for (const end of [low, high].filter((at) => at > 0 && at < 1)) {
          const score = (rate - end) ** 2 / ((end * (1 - end)) / each.size)
          expect(score / reach ** 2).toBeCloseTo(1, 5)
        }
        expect(low).toBeLessThanOrEqual(rate + 1e-12)
        expect(high).toBeGreaterThanOrEqual(rate - 1e-12)
      }),
    )
  })

  test('exchanging the arms turns the sign, and a higher level reaches further', () => {
    fc.assert(
      fc.property(share, share, (control, treatment) => {
        const [there, back] = [compareShares(control, treatment, 95), compareShares(treatment, control, 95)]
        expect(back.low).toBeCloseTo(-there.high, 12)
        expect(back.difference).toBeCloseTo(-there.difference, 12)
        expect(back.pValue).toBeCloseTo(there.pValue, 12)
        const wider = compareShares(control, treatment, 99)
        expect(wider.low).toBeLessThanOrEqual(there.low)
        expect(wider.high).toBeGreaterThanOrEqual(there.high)
        expect(there.low).toBeGreaterThanOrEqual(-1)
        expect(there.high).toBeLessThanOrEqual(1)
      }),
    )
  })
})

describe('two means', () => {
  // Student (1908), the hours of sleep, as R prints them: t = −1.8608, df = 17.776, p = 0.07939, −3.3655 to 0.2055.
  test('the sleep of Student’s patients compares as it has been printed', () => {
    const found = compareMeans(
      { mean: 2.33, deviation: 2.002249, size: 10 },
      { mean: 0.75, deviation: 1.78901, size: 10 },
      95,
    )
    expect(found?.freedom).toBeCloseTo(17.776, 3)
    expect(found?.pValue).toBeCloseTo(0.07939, 5)
    expect(found?.low).toBeCloseTo(-3.36548, 4)
    expect(found?.high).toBeCloseTo(0.20548, 4)
  })

  // NIST/SEMATECH e-Handbook of Statistical Methods, 1.3.5.3: T = −12.94627 with 136.8750 degrees of freedom.
  test('the miles per gallon of the NIST handbook compare as it has been printed', () => {
    const found = compareMeans(
      { mean: 30.48101, deviation: 6.10771, size: 79 },
      { mean: 20.14458, deviation: 6.4147, size: 249 },
      95,
    )
    expect(found?.freedom).toBeCloseTo(136.875, 2)
    const error = Math.sqrt((found?.variances.control ?? 0) + (found?.variances.treatment ?? 0))
    expect((found?.difference ?? 0) / error).toBeCloseTo(-12.94627, 4)
    expect(found?.pValue).toBeCloseTo(0, 12)
  })

  test('with equal sizes and spreads it is Student’s own test', () => {
    const found = compareMeans({ mean: 5, deviation: 2, size: 12 }, { mean: 6, deviation: 2, size: 12 }, 95)
    expect(found?.freedom).toBeCloseTo(22, 10)
  })

  test('the p-value is under one minus the level exactly where the interval leaves out zero', () => {
    fc.assert(
      fc.property(mean, mean, fc.constantFrom(80, 90, 95, 99), (control, treatment, level) => {
        const found = compareMeans(control, treatment, level)
        if (!found || Math.abs(found.pValue - (1 - level / 100)) < 1e-9) return
        expect(found.pValue < 1 - level / 100).toBe(found.low > 0 || found.high < 0)
      }),
    )
  })

  test('nothing is computed where nothing spreads or an arm has one unit', () => {
    const fixed = { mean: 5, deviation: 0, size: 12 }
    expect(compareMeans(fixed, fixed, 95)).toBeNull()
    expect(compareMeans({ mean: 5, deviation: 1, size: 1 }, { mean: 5, deviation: 1, size: 12 }, 95)).toBeNull()
  })
})
