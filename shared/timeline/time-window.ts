/** A stretch of time in days since 1970-01-01; its ends may lie within a day. */
export interface TimeWindow {
  from: number
  to: number
}

export const LENGTHS = { all: 'All', year: 'Year', quarter: 'Quarter' } as const
export type Length = keyof typeof LENGTHS

const DAY_MS = 86_400_000
/** Closer than two weeks there is nothing more to tell apart. */
export const SHORTEST_DAYS = 14
const DAYS = { year: 365, quarter: 91 } as const
/** Room after the last day, as a share of the whole, so that "now" never stands on the edge. */
const ROOM = 0.01
const LEAST_ROOM = 4

/** Days since 1970-01-01 of a day or a time, as in "2026-11-23". */
export const dayNumber = (day: string): number => Math.round(Date.parse(`${day.slice(0, 10)}T00:00:00Z`) / DAY_MS)

/** "2026-11-23" of a day number; what lies within a day counts as that day. */
export const dayAt = (number: number): string => new Date(Math.floor(number) * DAY_MS).toISOString().slice(0, 10)

/** All the time that some days and today take: from the start of the first one's quarter to a little after the last. */
export function boundsOf(days: readonly number[], today: number): TimeWindow {
  const first = days.reduce((least, day) => Math.min(least, day), today)
  const last = days.reduce((most, day) => Math.max(most, day), today)
  const [year = '', month = ''] = dayAt(first).split('-')
  const quarter = String(Math.floor((Number(month) - 1) / 3) * 3 + 1).padStart(2, '0')
  const from = dayNumber(`${year}-${quarter}-01`)
  return { from, to: last + Math.max((last - from) * ROOM, LEAST_ROOM) }
}

export const lengthOfWindow = ({ from, to }: TimeWindow): number => to - from

/** A window no longer than the bounds and no shorter than two weeks, moved so that it lies within them. */
export function held({ from, to }: TimeWindow, bounds: TimeWindow): TimeWindow {
  const whole = lengthOfWindow(bounds)
  const length = Math.min(Math.max(to - from, Math.min(SHORTEST_DAYS, whole)), whole)
  const middle = (from + to) / 2
  const start = Math.min(Math.max(middle - length / 2, bounds.from), bounds.to - length)
  return { from: start, to: start + length }
}

/** The window seen from nearer (factor over 1) or farther, with the time at a share of its width (0 to 1) left in place. */
export function zoomed(window: TimeWindow, factor: number, share: number, bounds: TimeWindow): TimeWindow {
  const whole = lengthOfWindow(bounds)
  const length = Math.min(Math.max(lengthOfWindow(window) / factor, Math.min(SHORTEST_DAYS, whole)), whole)
  const still = window.from + lengthOfWindow(window) * share
  const from = still - length * share
  return held({ from, to: from + length }, bounds)
}

/** The window some days later, or earlier where they are negative, as far as the bounds go. */
export const moved = ({ from, to }: TimeWindow, days: number, bounds: TimeWindow): TimeWindow =>
  held({ from: from + days, to: to + days }, bounds)

/** A window of a length that ends where this one does; from the whole, that is now. */
export function ofLength(length: Length, { to }: TimeWindow, bounds: TimeWindow): TimeWindow {
  if (length === 'all') return bounds
  return held({ from: to - DAYS[length], to }, bounds)
}

/** The length that a window has by name; null where it has none. */
export function nameOfLength(window: TimeWindow, bounds: TimeWindow): Length | null {
  const days = lengthOfWindow(window)
  if (Math.abs(days - lengthOfWindow(bounds)) < 0.5) return 'all'
  if (Math.abs(days - DAYS.year) < 0.5) return 'year'
  return Math.abs(days - DAYS.quarter) < 0.5 ? 'quarter' : null
}

/** The window moved only as far as it takes to show a day, with some room beside it. */
export function showing(window: TimeWindow, day: number, bounds: TimeWindow): TimeWindow {
  const room = lengthOfWindow(window) * 0.08
  if (day < window.from + room) return moved(window, day - window.from - room, bounds)
  if (day > window.to - room) return moved(window, day - window.to + room, bounds)
  return window
}

/** Where a day stands, in pixels from the left edge of a window drawn so wide. */
export const placeOf = (day: number, { from, to }: TimeWindow, width: number): number =>
  ((day - from) / (to - from)) * width
