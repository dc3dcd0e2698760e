import { expect, test } from 'vitest'
import { datesInWords, overlap, spanOf } from './dates'

test.each([
  ['last-1', 'last month', { from: '2026-02-28', to: '2026-03-31' }],
  ['last-13', 'last 13 months', { from: '2025-02-28', to: '2026-03-31' }],
  ['2026', '2026', { from: '2026-01-01', to: '2026-12-31' }],
  ['2026-Q2', 'Q2 2026', { from: '2026-04-01', to: '2026-06-30' }],
  ['2026-01-01..', 'from 1 January 2026', { from: '2026-01-01', to: null }],
  ['..2026-01-01', 'until 1 January 2026', { from: null, to: '2026-01-01' }],
  ['2026-01-01..2026-01-02', '1 January 2026 to 2 January 2026', { from: '2026-01-01', to: '2026-01-02' }],
])('%s reads "%s"', (dates, words, span) => {
  expect(datesInWords(dates)).toBe(words)
  expect(spanOf(dates, '2026-03-31')).toEqual(span)
})

test.each(['', '..', 'soon', '2026-Q5', '2026-1-1..', '2026-01-01..2026-01-02..'])('%j means no dates', (dates) => {
  expect(spanOf(dates, '2026-03-31')).toBeNull()
})

test('spans that only touch share that day', () => {
  expect(overlap({ from: null, to: '2026-01-01' }, { from: '2026-01-01', to: null })).toBe(true)
  expect(overlap({ from: null, to: '2026-01-01' }, { from: '2026-01-02', to: null })).toBe(false)
})
