import { expect, test } from 'vitest'
import { formatDay, formatNumber, formatShortDay, formatSigned, formatSpan, withUnit } from './format'

test('numbers have a true minus, no trailing zeros and groups from five digits on', () => {
  expect(formatNumber(1234.5)).toBe('1234.5')
  expect(formatNumber(82585)).toBe('82\u202F585')
  expect(formatNumber(-1234567.891, 1)).toBe('−1\u202F234\u202F567.9')
  expect(formatNumber(3.1)).toBe('3.1')
})

test('what rounds to zero has no sign', () => {
  expect(formatNumber(-0.001)).toBe('0')
  expect(formatSigned(0)).toBe('0')
  expect(formatSigned(4.1)).toBe('+4.1')
})

test('a percent sign keeps its number, a unit too, and no unit adds nothing', () => {
  expect(withUnit('4.1', '%')).toBe('4.1\u202F%')
  expect(withUnit('12', 'ms')).toBe('12\u00A0ms')
  expect(withUnit('12', '')).toBe('12')
})

test('days read as days, and what is none comes back as typed', () => {
  expect(formatDay('2026-11-23')).toBe('23 November 2026')
  expect(formatShortDay('2026-11-03')).toBe('3 Nov')
  expect(formatDay('next week')).toBe('next week')
  expect(formatDay('2026-13-01')).toBe('2026-13-01')
})

const span = (from: string | null, to: string | null, ongoing = false) => formatSpan({ from, to, ongoing })

test('spans name what is shared only once', () => {
  expect(span('2026-10-12', '2026-10-21')).toBe('12 to 21 October 2026')
  expect(span('2026-03-01', '2026-06-30')).toBe('March to June 2026')
  expect(span('2025-11-01', '2026-02-01')).toBe('November 2025 to February 2026')
  expect(span('2026-03-01', null, true)).toBe('since March 2026')
  expect(span('2026-03-01', null)).toBe('1 March 2026')
  expect(span(null, null)).toBe('')
})
