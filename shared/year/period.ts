import { formatDay, formatSpan } from '../format'
import { dayAt, dayNumber } from '../timeline/time-window'

/** Days from the first to the last, both of them in it. */
export interface Period {
  /** YYYY-MM-DD. */
  from: string
  to: string
}

export const PERIODS = {
  week: 'Week',
  fortnight: 'Two weeks',
  month: 'Month',
  quarter: 'Quarter',
  year: 'Year',
} as const
export type PeriodName = keyof typeof PERIODS

const DAYS = { week: 7, fortnight: 14 } as const
const MONTHS = { month: 1, quarter: 3, year: 12 } as const

export const yearPeriod = (year: number): Period => ({ from: `${year}-01-01`, to: `${year}-12-31` })

/** A period that ends today: of seven days, or from the same day some months ago, the day after it. */
export function periodUntil(name: PeriodName, today: string): Period {
  if (name === 'week' || name === 'fortnight') return { from: dayAt(dayNumber(today) - DAYS[name] + 1), to: today }
  return { from: dayAt(monthsBefore(today, MONTHS[name]) + 1), to: today }
}

/** The day of that month which is there: three months before 31 May is the last of February. */
function monthsBefore(day: string, months: number): number {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  const first = new Date(Date.UTC(year, month - 1 - months, 1))
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate()
  return dayNumber(first.toISOString().slice(0, 8) + String(Math.min(date, last)).padStart(2, '0'))
}

/** What was not told yet: from the day after the last update; today alone where that was today. */
export function periodSince(last: string, today: string): Period {
  const next = dayAt(dayNumber(last) + 1)
  return { from: next > today ? today : next, to: today }
}

/** "9 to 23 November 2026", "2026", "1 January to 23 November 2026". */
export function periodWords({ from, to }: Period): string {
  if (from === to) return formatDay(from)
  const [year, last] = [from.slice(0, 4), to.slice(0, 4)]
  if (from === `${year}-01-01` && to === `${year}-12-31`) return year
  if (from.slice(0, 7) === to.slice(0, 7)) return formatSpan({ from, to, ongoing: false })
  const start = formatDay(from)
  return `${year === last ? start.slice(0, -5) : start} to ${formatDay(to)}`
}

export const isIn = (day: string, { from, to }: Period): boolean => from <= day && day <= to
