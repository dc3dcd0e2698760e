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
  const newest = Math.max(...pieces.map(({ months }) => months.last))
  const shown = new Set<Month>()
  for (const { months } of pieces)
    for (let month = Math.max(months.first, newest - MOST_MONTHS); month <= months.last; month += 1) shown.add(month)
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
  const late = pieces.filter(({ days }) => days.first > since).length
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
  const first = months[start] ?? 0
  const inRun = pieces.filter(({ months: { last } }) => last >= first)
  const earliest = inRun.map(({ days }) => days.first).toSorted()[0] ?? asOf
  const runDay = `${monthName(first)}-01`
  return {
    months: months.length - start,
    needed,
    from: earliest > runDay ? earliest : runDay,
    to:
      pieces
        .map(({ days }) => days.last)
        .toSorted()
        .at(-1) ?? null,
    shown: months.map(monthName),
    gaps: gapsIn(months),
    endLoaded: isEndLoaded(pieces, asOf),
  }
}
