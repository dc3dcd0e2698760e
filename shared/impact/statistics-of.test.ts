import { describe, expect, test } from 'vitest'
import { statisticsOf } from './statistics-of'
import { ARMS, claimOf, EXPERIMENT, type Said } from './testing/claim-of'

const read = (said: Said) => statisticsOf(claimOf({ ...EXPERIMENT, ...said }))
const at = (level: number) => read({ ...ARMS, interval: { level } }).computed
const rates = (said: Said) => read({ ...ARMS, ...said }).computed?.baseline
const near = (value: number, digits = 2) => expect.closeTo(value, digits) as unknown

describe('what is computed', () => {
  test('counts give both rates, the effect, its interval and the p-value, in the metric’s unit', () => {
    const { computed } = read(ARMS)
    expect(computed).toMatchObject({
      of: 'shares',
      level: 95,
      baseline: near(29.5),
      result: near(30.7),
      absolute: near(1.2),
    })
    expect(computed).toMatchObject({
      low: near(0.57),
      high: near(1.82),
      pValue: near(0.00017, 4),
      relative: near(4.06),
    })
    expect(computed?.relativeInterval).toMatchObject({
      bounded: true,
      method: 'fieller',
      low: near(1.93, 1),
      high: near(6.25, 1),
    })
  })

  test('means and deviations give them by Welch’s t', () => {
    const { computed } = read({
      unit: 'ms',
      baseline: {},
      result: {},
      interval: {},
      pValue: null,
      controlSize: 10,
      treatmentSize: 10,
      control: { mean: 2.33, deviation: 2.002249 },
      treatment: { mean: 0.75, deviation: 1.78901 },
    })
    expect(computed).toMatchObject({
      of: 'means',
      low: near(-3.36548, 4),
      high: near(0.20548, 4),
      pValue: near(0.07939, 5),
    })
  })

  test('the level typed is the level computed', () => {
    expect(at(99)?.level).toBe(99)
    expect((at(99)?.high ?? 0) - (at(90)?.high ?? 0)).toBeGreaterThan(0.2)
  })

  test('the sample ratio comes from the sizes and the planned split', () => {
    expect(read({}).sampleRatio).toMatchObject({ passed: true, pValue: near(0.5565, 3) })
    expect(read({ allocation: null }).sampleRatio).toBeNull()
    expect(read({ allocation: 10 }).sampleRatio?.passed).toBe(false)
  })

  test.each<[string, Said, RegExp]>([
    ['units are not drawn one by one', { unitOfAnalysis: 'Listing' }, /Units of one seller are alike/],
    ['the design needs another analysis', { design: 'switchback' }, /randomized experiment only/],
    [
      'nothing spreads',
      { control: { mean: 5, deviation: 0 }, treatment: { mean: 5, deviation: 0 } },
      /deviations are zero/,
    ],
  ])('nothing is computed where %s, and it says why', (_, said, why) => {
    const { computed, notComputed } = read({ ...ARMS, ...said })
    expect(computed).toBeNull()
    expect(notComputed).toMatch(why)
  })

  test('more successes than units, or one arm alone, compute nothing and blame nothing', () => {
    expect(read({ ...ARMS, control: { successes: 99_999 } })).toMatchObject({ computed: null, notComputed: null })
    expect(read({ control: { successes: 5 } })).toMatchObject({ computed: null, notComputed: null })
  })
})

describe('typed and computed side by side', () => {
  test('what is typed is read, what is not is computed', () => {
    expect(read(ARMS)).toMatchObject({
      interval: { origin: 'typed' },
      pValue: { origin: 'typed' },
      effect: { origin: 'typed' },
    })
    const unsaid = read({ ...ARMS, interval: {}, pValue: null, baseline: {}, result: {} })
    expect(unsaid).toMatchObject({
      interval: { origin: 'computed' },
      pValue: { origin: 'computed' },
      effect: { origin: 'computed' },
    })
    expect(unsaid.relative).toMatchObject({ origin: 'computed', interval: { method: 'fieller' } })
  })

  test('a typed interval goes to percent as typed, or by the baseline taken as exact', () => {
    expect(read({}).relative?.interval).toMatchObject({ method: 'typed', low: 1.9 })
    const absolute = read({ interval: { of: 'absolute', low: 0.59, high: 1.77, level: 95 } })
    expect(absolute.relative?.interval).toMatchObject({ method: 'fixed-baseline', low: near(2), high: near(6) })
    expect(read({ interval: { of: 'absolute', low: 1, high: 2 }, baseline: {} }).relative).toBeNull()
  })

  test('numbers that agree but for rounding and method are no disagreement', () => {
    expect(read(ARMS).disagreements).toEqual([])
  })

  test('numbers that do not agree are shown beside each other, and neither is changed', () => {
    const { disagreements } = read({
      ...ARMS,
      baseline: { value: 28.1 },
      interval: { of: 'absolute', low: 1, high: 3 },
    })
    expect(disagreements.map(({ field, typed, computed }) => [field, typed, computed])).toEqual([
      ['baseline.value', '28.1', '29.4995'],
      ['interval.low', '+1 to +3', '+0.57 to +1.82'],
    ])
  })
})

describe('the unit of a share', () => {
  test.each<[string, number, Said]>([
    ['percent, as the unit says', 29.4995, { unit: '%' }],
    ['a fraction, as the typed value says', 0.294995, { unit: '', baseline: { value: 0.295 } }],
    ['per thousand, as the unit says', 294.995, { unit: 'per thousand sellers' }],
    ['percent, where nothing says otherwise', 29.4995, { unit: '', baseline: {}, result: {} }],
  ])('is %s', (_, baseline, said) => {
    expect(rates(said)).toBeCloseTo(baseline, 3)
  })
})
