import { expect, test } from 'vitest'
import { chartScale, type EffectRow } from './chart-scale'

const row = (values: Partial<EffectRow>): EffectRow => ({
  label: 'Metric',
  effect: null,
  low: null,
  high: null,
  limit: null,
  text: '',
  ...values,
})

test('zero is on the axis even where every effect lies to one side', () => {
  const scale = chartScale([row({ effect: -71, low: -80, high: -62 })])
  expect(scale?.ticks).toContain(0)
  expect(scale?.at(0)).toBeGreaterThan(scale?.at(-62) ?? 1)
  expect(scale?.at(0)).toBeLessThan(1)
})

test('the axis holds intervals and limits, and its ticks are few and round', () => {
  const scale = chartScale([row({ effect: 4.1, low: 1.9, high: 6.2 }), row({ effect: 0.4, low: -3.1, limit: 5 })])
  expect(scale?.ticks).toEqual([-2.5, 0, 2.5, 5])
  for (const value of [-3.1, 6.2, 5]) {
    expect(scale?.at(value)).toBeGreaterThan(0)
    expect(scale?.at(value)).toBeLessThan(1)
  }
})

test('small steps are named without what floating point leaves behind', () => {
  expect(chartScale([row({ effect: 0.35 })])?.ticks).toEqual([0, 0.1, 0.2, 0.3])
})

test('without a number there is no axis, and an effect of zero still has one', () => {
  expect(chartScale([row({ effect: Number.NaN })])).toBeNull()
  expect(chartScale([row({ effect: 0 })])?.ticks).toEqual([0])
})
