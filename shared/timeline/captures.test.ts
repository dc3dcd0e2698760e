import { expect, test } from 'vitest'
import { barsOf, capturesByWeek, heatOf, weekWords } from './captures'
import { dayAt, dayNumber } from './time-window'

const captured = (...days: string[]) =>
  days.map((day, index) => ({ id: `r${index}`, createdAt: `${day}T10:00:00.000Z` }))

test('captures are counted by week from Monday, with those that are brought out', () => {
  const weeks = capturesByWeek(captured('2026-11-22', '2026-11-16', '2026-11-23'), (id) => id === 'r1')
  expect(weeks.map(({ week, count, lit }) => [dayAt(week), count, lit])).toEqual([
    ['2026-11-16', 2, 1],
    ['2026-11-23', 1, 0],
  ])
})

test('weeks are bars of their own where they can be seen, and means of several where not', () => {
  const weeks = capturesByWeek(captured('2026-11-16', '2026-11-16', '2026-11-23', '2020-01-01'), () => false)
  const near = barsOf(weeks, { from: dayNumber('2026-06-01'), to: dayNumber('2026-12-01') }, 800)
  expect(near.days).toBe(7)
  expect(near.bars.map(({ week, count }) => [dayAt(week), count])).toEqual([
    ['2026-11-16', 2],
    ['2026-11-23', 1],
  ])
  const far = barsOf(weeks, { from: dayNumber('2000-01-01'), to: dayNumber('2027-01-01') }, 800)
  expect(far.days).toBeGreaterThan(7)
  expect(far.bars.reduce((sum, { count }) => sum + (count * far.days) / 7, 0)).toBeCloseTo(4)
})

test('a year is 53 or 54 weeks, with nothing for the days of its neighbours', () => {
  const weeks = heatOf(captured('2026-01-01', '2025-12-31', '2026-12-31'), 2026)
  expect(weeks).toHaveLength(53)
  expect(weeks[0]?.days.filter((day) => day === null)).toHaveLength(3)
  expect(weeks.flatMap(({ days }) => days).filter((day) => day !== null)).toHaveLength(365)
  expect(weeks.reduce((sum, { count }) => sum + count, 0)).toBe(2)
  expect(weeks.filter(({ month }) => month !== '').map(({ month }) => month)).toHaveLength(12)
  expect(heatOf([], 2028)).toHaveLength(53)
})

const shades = (counts: number[]) => {
  const days = counts.flatMap((count, index) => Array.from({ length: count }, () => `2026-01-0${index + 1}`))
  const shown = heatOf(captured(...days), 2026).flatMap(({ days: week }) => week)
  return counts.map((_, index) => shown.find((day) => day?.date === `2026-01-0${index + 1}`)?.shade)
}

test('shades tell one to four captures apart, and beyond that go by the fullest day', () => {
  expect(shades([0, 1, 2, 3, 4])).toEqual([0, 1, 2, 3, 4])
  expect(shades([1, 40, 20, 0])).toEqual([1, 4, 2, 0])
})

test('a week can be told in words', () => {
  const weeks = heatOf(captured('2026-11-16', '2026-11-18', '2026-11-18'), 2026)
  const week = weeks.find(({ from }) => from === '2026-11-16')!
  expect(weekWords(week, '16 Nov')).toBe('Week of 16 Nov: 3 records on 2 days')
  expect(weekWords(weeks[0]!, '29 Dec')).toBe('Week of 29 Dec: nothing')
})
