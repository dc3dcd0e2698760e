import { weekOf } from './ticks'
import { dayAt, dayNumber, type TimeWindow } from './time-window'

interface Captured {
  id: string
  createdAt: string
}

/** How many records were written down in a week, and how many of them are brought out. */
export interface CapturedWeek {
  /** Its Monday, in days since 1970-01-01. */
  week: number
  count: number
  lit: number
}

/** Captures by week, oldest first; weeks without any are left out. */
export function capturesByWeek(records: readonly Captured[], isLit: (id: string) => boolean): CapturedWeek[] {
  const weeks = new Map<number, CapturedWeek>()
  for (const { id, createdAt } of records) {
    const week = weekOf(dayNumber(createdAt))
    const known = weeks.get(week) ?? { week, count: 0, lit: 0 }
    known.count += 1
    if (isLit(id)) known.lit += 1
    weeks.set(week, known)
  }
  return [...weeks.values()].toSorted((a, b) => a.week - b.week)
}

const FIRST_MONDAY = weekOf(0)

/** Several weeks as one bar, with their mean, where one week would be too narrow to see. */
export function barsOf(weeks: readonly CapturedWeek[], { from, to }: TimeWindow, width: number) {
  const perBar = Math.max(1, Math.ceil(3 / ((width / (to - from)) * 7)))
  const bars = new Map<number, CapturedWeek>()
  for (const { week, count, lit } of weeks) {
    if (week + 7 < from || week > to) continue
    const start = Math.floor((week - FIRST_MONDAY) / 7 / perBar) * 7 * perBar + FIRST_MONDAY
    const bar = bars.get(start) ?? { week: start, count: 0, lit: 0 }
    bars.set(start, { week: start, count: bar.count + count / perBar, lit: bar.lit + lit / perBar })
  }
  return { days: perBar * 7, bars: [...bars.values()] }
}

/** The steps of the one hue, from nothing to most. */
export type Shade = 0 | 1 | 2 | 3 | 4

export interface HeatDay {
  /** YYYY-MM-DD. */
  date: string
  count: number
  shade: Shade
}

export interface HeatWeek {
  /** Its Monday. */
  from: string
  /** Monday to Sunday; null for the days of other years. */
  days: readonly (HeatDay | null)[]
  count: number
  /** The name of the month that begins in it; empty in all others. */
  month: string
}

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')

/** The captures of a year, day by day, in weeks from Monday to Sunday. */
export function heatOf(records: readonly Captured[], year: number): HeatWeek[] {
  const counts = new Map<string, number>()
  for (const { createdAt } of records) {
    const date = createdAt.slice(0, 10)
    if (date.startsWith(`${year}-`)) counts.set(date, (counts.get(date) ?? 0) + 1)
  }
  const most = Math.max(0, ...counts.values())
  const [first, last] = [dayNumber(`${year}-01-01`), dayNumber(`${year}-12-31`)]
  const weeks: HeatWeek[] = []
  for (let monday = weekOf(first); monday <= last; monday += 7) {
    const days = Array.from({ length: 7 }, (_, index): HeatDay | null => {
      const day = monday + index
      if (day < first || day > last) return null
      const date = dayAt(day)
      const count = counts.get(date) ?? 0
      return { date, count, shade: shadeOf(count, most) }
    })
    const begins = days.find((day) => day?.date.endsWith('-01'))
    weeks.push({
      from: dayAt(monday),
      days,
      count: days.reduce((sum, day) => sum + (day?.count ?? 0), 0),
      month: begins ? (MONTHS[Number(begins.date.slice(5, 7)) - 1] ?? '') : '',
    })
  }
  return weeks
}

/** One to four by count where four are the most; beyond that by the share of the fullest day. */
function shadeOf(count: number, most: number): Shade {
  if (count === 0) return 0
  if (most <= 4) return count as Shade
  return Math.min(4, Math.ceil((count / most) * 4)) as Shade
}

/** A week in words: "Week of 16 Nov: 4 records on 2 days". */
export function weekWords({ days, count }: HeatWeek, from: string): string {
  if (count === 0) return `Week of ${from}: nothing`
  const on = days.filter((day) => (day?.count ?? 0) > 0).length
  return `Week of ${from}: ${count} ${count === 1 ? 'record' : 'records'} on ${on} ${on === 1 ? 'day' : 'days'}`
}
