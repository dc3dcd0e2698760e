import type { Sustained } from '../reading'
import { daysBefore, monthName, type Month } from './months'
import type { Piece } from './piece'

/** What begins in this many days before the day of the reading is late. */
export const LATE_DAYS = 42

/** Nothing before the fifty years up to the day of the reading is looked at. */
const MOST_MONTHS = 600

export interface SustainedRules {
  asOf: string
  /** Months asked. */
  needed: number
  /** Months without evidence that a run survives. */
  pause: number
}

/** The months, in order, in which some of the pieces lie. A piece covers each month from its first to its last. */
function monthsOf(pieces: readonly Piece[]): Month[] {
  const newest = pieces.reduce((latest, { body: { span } }) => Math.max(latest, span.lastMonth), 0)
  const shown = new Set<Month>()
  for (const { body } of pieces) {
    const { firstMonth, lastMonth } = body.span
    for (let month = Math.max(firstMonth, newest - MOST_MONTHS); month <= lastMonth; month += 1) shown.add(month)
  }
  return [...shown].toSorted((a, b) => a - b)
}

/** Where the run that ends with the last month begins in the list. A stretch without evidence longer than the pause ends it. */
function runStart(months: readonly Month[], pause: number): number {
  let start = months.length - 1
  while (start > 0 && (months[start] ?? 0) - (months[start - 1] ?? 0) - 1 <= pause) start -= 1
  return start
}

function gapsIn(months: readonly Month[]): Sustained['gaps'] {
  return months.slice(1).flatMap((month, index) => {
    const before = months[index] ?? month
    const without = month - before - 1
    return without > 0 ? [{ from: monthName(before + 1), to: monthName(month - 1), months: without }] : []
  })
}

/** Whether more than half of some pieces began in the last six weeks before a day. */
export function isEndLoaded(pieces: readonly Piece[], asOf: string): boolean {
  const since = daysBefore(asOf, LATE_DAYS)
  const late = pieces.filter(({ body }) => body.span.first > since).length
  return pieces.length > 1 && late * 2 > pieces.length
}

/**
 * How long a criterion has been shown. The months of the current run are those that hold evidence, counted back from the
 * newest; months without are not counted, and a stretch of them longer than the pause ends the run. The pause is the
 * rubric's rule of recency, so that a new piece which is recent enough never breaks a run that was.
 */
export function sustainedBy(pieces: readonly Piece[], { asOf, needed, pause }: SustainedRules): Sustained {
  if (pieces.length === 0) return { months: 0, needed, from: null, to: null, shown: [], gaps: [], endLoaded: false }
  const months = monthsOf(pieces)
  const start = runStart(months, pause)
  return {
    months: months.length - start,
    needed,
    from: startDay(pieces, months[start] ?? 0),
    to: pieces.reduce<string>((latest, { body: { span } }) => (span.last > latest ? span.last : latest), ''),
    shown: months.map(monthName),
    gaps: gapsIn(months),
    endLoaded: isEndLoaded(pieces, asOf),
  }
}

/** The first day of a run that begins with a month: that of its earliest piece, or the first of the month. */
function startDay(pieces: readonly Piece[], month: Month): string {
  let earliest: string | null = null
  for (const { body } of pieces) {
    if (body.span.lastMonth < month) continue
    if (earliest === null || body.span.first < earliest) earliest = body.span.first
  }
  const day = `${monthName(month)}-01`
  return earliest !== null && earliest > day ? earliest : day
}
