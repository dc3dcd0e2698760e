import { expect, test } from 'vitest'
import { quarterOf, quartersOver } from './quarters'

test('a day belongs to its quarter', () => {
  expect(['2026-01-01', '2026-03-31', '2026-04-01', '2026-12-31'].map((day) => quarterOf(day).number)).toEqual([
    1, 1, 2, 4,
  ])
})

test('quarters run over the turn of the year without a gap, and only the latest are kept', () => {
  const named = quartersOver(['2026-02-01', '2025-08-10', '2025-11-01'], 10).map((q) => `${q.year} Q${q.number}`)
  expect(named).toEqual(['2025 Q3', '2025 Q4', '2026 Q1'])
  expect(quartersOver(['2020-01-01', '2026-02-01'], 2)).toEqual([
    { year: 2025, number: 4 },
    { year: 2026, number: 1 },
  ])
  expect(quartersOver([], 10)).toEqual([])
})
