import { expect, test } from 'vitest'
import { planStatistics } from './plan-statistics'
import { claimOf, type Said } from './testing/claim-of'

const planned = (plan: Said['plan'], said: Said = {}) =>
  planStatistics(claimOf({ unit: '% of sellers', design: 'randomized', ...said, plan }))
const near = (value: number, digits = 2) => expect.closeTo(value, digits) as unknown

test('a share by its expected baseline: units needed, and what so many units find', () => {
  const plan = planned({ baseline: 65, effect: 20, size: 140 })
  expect(plan).toMatchObject({ needed: 140, units: 140, effect: near(20), power: near(0.8) })
  expect(plan?.smallest).toBeCloseTo(20, 0)
  expect(plan?.assumed).toEqual({ alpha: true, power: true, split: true })
})

test('a mean by its expected deviation, and a relative effect by the baseline', () => {
  const plan = planned(
    { baseline: 3.75, deviation: 30, effect: 5, of: 'relative', alpha: 0.05, power: 80 },
    { unit: 'dollars' },
  )
  expect(plan?.effect).toBeCloseTo(0.1875, 6)
  expect((plan?.needed ?? 0) / 2 / 401_900).toBeCloseTo(1, 2)
  expect(plan?.units).toBeNull()
})

test('the units measured count before those planned', () => {
  const plan = planned({ baseline: 29.5, effect: 1, size: 1000 }, { controlSize: 41_377, treatmentSize: 41_208 })
  expect(plan?.units).toBe(82_585)
  expect(plan?.power).toBeGreaterThan(0.85)
})

test('nothing is said without a baseline or a deviation, nor of a share that cannot be', () => {
  expect(planned({ effect: 1 })).toBeNull()
  expect(planned({ effect: 1, baseline: 40 }, { unit: 'hours' })).toBeNull()
  expect(planned({ effect: 1, baseline: 40 }, { design: 'before-after' })).toBeNull()
  expect(planned({ effect: 0.01, baseline: 0.4 }, { unit: '' })?.needed).toBeGreaterThan(70_000)
  expect(planned({ baseline: 0, effect: 1 })).toBeNull()
  expect(planned({ deviation: 0, effect: 1 })).toBeNull()
  expect(planned({ baseline: 95, effect: 10 })).toMatchObject({ needed: null, smallest: null, power: null })
})
