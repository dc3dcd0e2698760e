import { expect, test } from 'vitest'
import { ticksOf, weekOf } from './ticks'
import {
  boundsOf,
  dayAt,
  dayNumber,
  held,
  moved,
  nameOfLength,
  ofLength,
  placeOf,
  showing,
  zoomed,
} from './time-window'

const today = dayNumber('2026-11-23')
const bounds = boundsOf([dayNumber('2024-08-11'), dayNumber('2026-11-20')], today)

test('the whole begins with a quarter and leaves room after now', () => {
  expect(dayAt(bounds.from)).toBe('2024-07-01')
  expect(bounds.to).toBeGreaterThan(today)
  expect(boundsOf([], today).from).toBe(dayNumber('2026-10-01'))
})

test('zooming leaves the time under the pointer in place, and ends at two weeks and at the whole', () => {
  const nearer = zoomed(bounds, 2, 0.25, bounds)
  const still = (window: typeof bounds) => window.from + (window.to - window.from) * 0.25
  expect(still(nearer)).toBeCloseTo(still(bounds))
  expect(nearer.to - nearer.from).toBeCloseTo((bounds.to - bounds.from) / 2)
  const nearest = zoomed(bounds, 10_000, 0.5, bounds)
  expect(nearest.to - nearest.from).toBeCloseTo(14)
  expect(zoomed(nearest, 1 / 10_000, 0.5, bounds)).toEqual(bounds)
})

test('a window never leaves the bounds', () => {
  const quarter = ofLength('quarter', bounds, bounds)
  expect(moved(quarter, 9_999, bounds).to).toBeCloseTo(bounds.to)
  expect(moved(quarter, -9_999, bounds).from).toBeCloseTo(bounds.from)
  expect(held({ from: bounds.from - 50, to: bounds.to + 50 }, bounds)).toEqual(bounds)
})

test('lengths have names, and a window of another length has none', () => {
  expect(nameOfLength(bounds, bounds)).toBe('all')
  expect(nameOfLength(ofLength('year', bounds, bounds), bounds)).toBe('year')
  expect(nameOfLength(ofLength('quarter', bounds, bounds), bounds)).toBe('quarter')
  expect(nameOfLength(zoomed(bounds, 1.5, 0.5, bounds), bounds)).toBeNull()
})

test('a window moves only as far as a day asks', () => {
  const year = ofLength('year', bounds, bounds)
  expect(showing(year, (year.from + year.to) / 2, bounds)).toBe(year)
  const earlier = showing(year, bounds.from + 100, bounds)
  expect(earlier.from).toBeLessThan(bounds.from + 100)
  expect(earlier.to - earlier.from).toBeCloseTo(365)
})

test('places are in proportion', () => {
  expect(placeOf(bounds.from, bounds, 800)).toBe(0)
  expect(placeOf((bounds.from + bounds.to) / 2, bounds, 800)).toBeCloseTo(400)
})

const labels = (days: number, width: number) => {
  const window = { from: dayNumber('2026-01-01'), to: dayNumber('2026-01-01') + days }
  const { major, minor } = ticksOf(window, width)
  return { major: major.map(({ label }) => label), minor: minor.map(({ label }) => label) }
}

test('ticks are quarters from afar, months nearer, weeks nearest, and years alone where nothing else fits', () => {
  expect(labels(900, 840).minor.slice(0, 5)).toEqual(['Q1', 'Q2', 'Q3', 'Q4', 'Q1'])
  expect(labels(300, 840).minor.slice(0, 3)).toEqual(['Jan', 'Feb', 'Mar'])
  expect(labels(60, 840)).toMatchObject({ major: ['January 2026', 'February 2026', 'March 2026'] })
  expect(labels(60, 840).minor.slice(0, 2)).toEqual(['5', '12'])
  expect(labels(5_000, 500)).toMatchObject({ minor: [] })
})

test('a year that began before the window is named on its edge, unless the next is too near', () => {
  const edge = ticksOf({ from: dayNumber('2024-07-01'), to: dayNumber('2026-12-01') }, 840).major
  expect(edge.map(({ label }) => label)).toEqual(['2024', '2025', '2026'])
  expect(edge[0]?.x).toBe(0)
  const crowded = ticksOf({ from: dayNumber('2024-12-20'), to: dayNumber('2026-12-01') }, 840).major
  expect(crowded.map(({ label }) => label)).toEqual(['2025', '2026'])
})

test('weeks begin on Monday, before 1970 too', () => {
  expect(dayAt(weekOf(today))).toBe('2026-11-23')
  expect(dayAt(weekOf(today + 6))).toBe('2026-11-23')
  expect(dayAt(weekOf(-1))).toBe('1969-12-29')
})
