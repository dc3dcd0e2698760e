import { expect, test } from 'vitest'
import { RecordDraft } from '../records/record-schemas'
import { changeText, effectOf, effectText, intervalText } from './effect'

const impact = (fields: object) => {
  const record = RecordDraft.parse({ kind: 'impact', title: 'Metric', ...fields })
  if (record.kind !== 'impact') throw new Error('not an impact')
  return record
}

test('the effect is absolute in the unit and relative to the baseline', () => {
  const effect = effectOf(impact({ baseline: { value: 40 }, result: { value: 41.64 } }))
  expect(effect?.absolute).toBeCloseTo(1.64, 10)
  expect(effect?.relative).toBeCloseTo(4.1, 10)
})

test('a baseline of zero has no relative change, and one below zero keeps the sign of the change', () => {
  expect(effectOf(impact({ baseline: { value: 0 }, result: { value: 3 } }))).toEqual({ absolute: 3, relative: null })
  expect(effectOf(impact({ baseline: { value: -10 }, result: { value: -5 } }))?.relative).toBe(50)
})

test('nothing is claimed before both values are known', () => {
  expect(effectOf(impact({ result: { value: 3 } }))).toBeNull()
  expect(effectText(impact({ result: { value: 3 } }))).toBe('')
})

test('the text has a true minus, its sign and decimals that fit its size', () => {
  expect(effectText(impact({ baseline: { value: 100 }, result: { value: 29 } }))).toBe('−71\u202F%')
  expect(effectText(impact({ baseline: { value: 1000 }, result: { value: 1002.4 } }))).toBe('+0.24\u202F%')
  expect(effectText(impact({ baseline: { value: 0 }, result: { value: 3 }, unit: 'ms' }))).toBe('+3\u00A0ms')
})

test('an interval reads with its unit and level, and is empty until both ends are known', () => {
  const interval = { of: 'relative', low: 1.9, high: 6.2, level: 95 }
  expect(intervalText(impact({ interval }))).toBe('+1.9 to +6.2\u202F% (95\u202F%)')
  expect(intervalText(impact({ interval: { ...interval, high: null } }))).toBe('')
})

test('an interval of the change in the unit is in points where the unit is percent, and never looks like a relative one', () => {
  const interval = { of: 'absolute', low: 0.756, high: 2.524, level: null }
  const share = impact({ baseline: { value: 40 }, result: { value: 41.64 }, unit: '%', interval })
  expect(intervalText(share)).toBe('+0.76 to +2.52\u00A0points')
  expect(changeText(share)).toBe('+1.64\u00A0points')
  expect(effectText(share)).toBe('+4.1\u202F%')
})

test('a change between small values does not read as none', () => {
  const errors = impact({ baseline: { value: 0.0031 }, result: { value: 0.0027 } })
  expect(changeText(errors)).toBe('−0.0004')
  expect(changeText(impact({ baseline: { value: 40 }, result: { value: 41.64 }, unit: 'ms' }))).toBe('+1.64\u00A0ms')
})
