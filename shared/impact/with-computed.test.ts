import { expect, test } from 'vitest'
import { effectText, intervalText } from './effect'
import { ARMS, claimOf, EXPERIMENT, type Said } from './testing/claim-of'
import { withComputed } from './with-computed'

const NO_VALUES = { baseline: { value: null }, result: { value: null } }
const NO_INTERVAL = { interval: { low: null, high: null, level: null, of: null } }
const read = (said: Said) => withComputed(claimOf({ ...EXPERIMENT, ...ARMS, ...said }))

test('counts of both arms say effect and interval where neither is typed', () => {
  const impact = read({ ...NO_VALUES, ...NO_INTERVAL, unit: '' })
  expect(impact.unit).toBe('%')
  expect(effectText(impact)).toBe('+4.1\u202F%')
  expect(intervalText(impact)).toMatch(/^\+1\.9\d? to \+6\.2\d?\s%.*95/)
})

test('what is typed stays, and gets the interval alone', () => {
  const typed = read({ baseline: { value: 40 }, result: { value: 41 }, ...NO_INTERVAL, unit: 'points' })
  expect(typed).toMatchObject({ unit: 'points', baseline: { value: 40 }, result: { value: 41 } })
  expect(typed.interval).toMatchObject({ of: 'relative', level: 95 })
  const whole = claimOf({ ...EXPERIMENT, ...ARMS, baseline: { value: 40 }, result: { value: 41 } })
  const withInterval = { ...whole, interval: { ...whole.interval, low: 1, high: 2 } }
  expect(withComputed(withInterval)).toBe(withInterval)
})

test('nothing is computed without an experiment, or without both arms', () => {
  const observed = claimOf({ ...EXPERIMENT, ...ARMS, ...NO_VALUES, design: 'before-after' })
  expect(withComputed(observed)).toBe(observed)
  const one = claimOf({ ...EXPERIMENT, ...NO_VALUES })
  expect(withComputed(one)).toBe(one)
})
