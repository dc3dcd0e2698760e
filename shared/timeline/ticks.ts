import { dayAt, dayNumber, placeOf, type TimeWindow } from './time-window'

export interface Tick {
  /** The day it stands on. */
  at: number
  /** Pixels from the left edge; labels of what began earlier stand on the edge. */
  x: number
  label: string
}

export interface Ticks {
  /** Years; months where one sees weeks. */
  major: Tick[]
  /** Quarters, months or weeks. */
  minor: Tick[]
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ')
/** Pixels that the label of a part needs, and that of a whole. */
const LEAST_MINOR = 34
const LEAST_MAJOR = 46
const DAYS = { quarter: 91, month: 30.4, week: 7 } as const
type Part = keyof typeof DAYS

/** The ticks of a window drawn so many pixels wide: as fine as their labels have room. */
export function ticksOf(window: TimeWindow, width: number): Ticks {
  const perDay = width / (window.to - window.from)
  const part = (['week', 'month', 'quarter'] as const).find((unit) => DAYS[unit] * perDay >= LEAST_MINOR)
  const isWeeks = part === 'week'
  return {
    major: spaced(placed(isWeeks ? monthStarts(window, monthAndYear) : yearStarts(window), window, width)),
    minor: part === undefined ? [] : placed(minorStarts(part, window), window, width).filter(({ x }) => x >= 0),
  }
}

type Start = Omit<Tick, 'x'>

const placed = (starts: readonly Start[], window: TimeWindow, width: number): Tick[] =>
  starts.map((start) => ({ ...start, x: placeOf(start.at, window, width) })).filter(({ at }) => at <= window.to)

/** What began before the window is named on its edge; labels that the next would cover go. */
function spaced(ticks: readonly Tick[]): Tick[] {
  const lastBefore = ticks.findLastIndex(({ x }) => x <= 0)
  const shown = ticks
    .slice(Math.max(lastBefore, 0))
    .map((tick) => (tick.x < 0 ? { ...tick, x: 0 } : tick))
    .filter(({ x }, index, all) => (all[index + 1]?.x ?? Number.POSITIVE_INFINITY) - x >= (x === 0 ? LEAST_MAJOR : 0))
  const kept: Tick[] = []
  for (const tick of shown) if (tick.x - (kept.at(-1)?.x ?? -LEAST_MAJOR) >= LEAST_MAJOR) kept.push(tick)
  return kept
}

const yearOf = (day: number) => Number(dayAt(day).slice(0, 4))

function yearStarts({ from, to }: TimeWindow): Start[] {
  const [first, last] = [yearOf(from), yearOf(to)]
  return Array.from({ length: last - first + 1 }, (_, index) => ({
    at: dayNumber(`${first + index}-01-01`),
    label: String(first + index),
  }))
}

const monthAndYear = (month: number, year: number) => `${MONTHS[month]} ${year}`

function monthStarts({ from, to }: TimeWindow, name: (month: number, year: number) => string, step = 1): Start[] {
  const [first, last] = [yearOf(from), yearOf(to)]
  const starts: Start[] = []
  for (let year = first; year <= last; year += 1)
    for (let month = 0; month < 12; month += step)
      starts.push({
        at: dayNumber(`${year}-${String(month + 1).padStart(2, '0')}-01`),
        label: name(month, year),
      })
  return starts
}

function minorStarts(part: Part, window: TimeWindow): Start[] {
  if (part === 'quarter') return monthStarts(window, (month) => `Q${month / 3 + 1}`, 3)
  if (part === 'month') return monthStarts(window, (month) => (MONTHS[month] ?? '').slice(0, 3))
  const first = weekOf(Math.floor(window.from))
  const count = Math.ceil((window.to - first) / 7)
  return Array.from({ length: count }, (_, index) => {
    const at = first + index * 7
    return { at, label: String(Number(dayAt(at).slice(8))) }
  })
}

/** The Monday of a day's week. 1970-01-01 was a Thursday. */
export const weekOf = (day: number): number => day - ((((day + 3) % 7) + 7) % 7)
