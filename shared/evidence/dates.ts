import { formatDay } from '../format'
import { monthsBefore } from '../rubric/read/months'

/** Two days, both of which belong to it; null where it has no end on that side. */
export interface Span {
  from: string | null
  to: string | null
}

const DAY = /^\d{4}-\d{2}-\d{2}$/

/**
 * The days that a choice of dates means. Choices are texts, so that they can be kept: "last-4" (months), "2026",
 * "2026-Q3", "2026-01-01..2026-03-31" with either day left out.
 * @param today YYYY-MM-DD
 * @returns null for a text that means no dates
 */
export function spanOf(dates: string, today: string): Span | null {
  const months = /^last-(\d{1,3})$/.exec(dates)
  if (months) return { from: monthsBefore(today, Number(months[1])), to: today }
  if (/^\d{4}$/.test(dates)) return { from: `${dates}-01-01`, to: `${dates}-12-31` }
  const [, year, quarter] = /^(\d{4})-Q([1-4])$/.exec(dates) ?? []
  if (year && quarter) return quarterOf(year, Number(quarter))
  const [from = '', to = '', ...rest] = dates.split('..')
  if (!dates.includes('..') || rest.length > 0 || ![from, to].every((day) => day === '' || DAY.test(day))) return null
  return from === '' && to === '' ? null : { from: from || null, to: to || null }
}

/** How a choice of dates reads: "last 4 months", "Q3 2026", "from 1 January 2026". */
export function datesInWords(dates: string): string {
  const months = /^last-(\d{1,3})$/.exec(dates)
  if (months) return months[1] === '1' ? 'last month' : `last ${months[1]} months`
  const [, year, quarter] = /^(\d{4})-Q([1-4])$/.exec(dates) ?? []
  if (year && quarter) return `Q${quarter} ${year}`
  if (!dates.includes('..')) return dates
  const [from = '', to = ''] = dates.split('..')
  if (from && to) return `${formatDay(from)} to ${formatDay(to)}`
  return from ? `from ${formatDay(from)}` : `until ${formatDay(to)}`
}

export const datesBetween = ({ from, to }: Span): string => `${from ?? ''}..${to ?? ''}`

/** Whether two spans share a day. */
export const overlap = (one: Span, other: Span): boolean =>
  (one.to === null || other.from === null || one.to >= other.from) &&
  (one.from === null || other.to === null || one.from <= other.to)

const ENDS = ['03-31', '06-30', '09-30', '12-31']

const quarterOf = (year: string, quarter: number): Span => ({
  from: `${year}-${String(quarter * 3 - 2).padStart(2, '0')}-01`,
  to: `${year}-${ENDS[quarter - 1] ?? ''}`,
})
