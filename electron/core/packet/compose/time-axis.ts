import type { LanesBlock } from '../charts'

const DAY = 86_400_000

/** Days since 1970-01-01, by which charts measure time. */
export const dayNumber = (day: string): number => Math.round(Date.parse(`${day.slice(0, 10)}T00:00:00Z`) / DAY)

/** Axes of more years have a tick for each year, shorter ones for each half or quarter of one. */
const MOST_QUARTERS = 1.6
const MOST_HALVES = 3.2
const MONTHS = ['Jan', '', '', 'Apr', '', '', 'Jul', '', '', 'Oct'] as const

/** The axis that some days need: from the beginning of the first one's month to the last one, with its ticks. */
export function timeAxis(days: readonly string[]): Pick<LanesBlock, 'from' | 'to' | 'ticks'> {
  const sorted = days.toSorted()
  const [first = '1970-01-01', last = first] = [sorted[0], sorted.at(-1)]
  const from = dayNumber(`${first.slice(0, 7)}-01`)
  const to = Math.max(dayNumber(last), from + 1)
  const years = (to - from) / 365
  const step = years <= MOST_QUARTERS ? 3 : years <= MOST_HALVES ? 6 : 12
  const ticks: LanesBlock['ticks'] = []
  for (let year = Number(first.slice(0, 4)); year <= Number(last.slice(0, 4)); year++)
    for (let month = 0; month < 12; month += step) {
      const at = Math.round(Date.UTC(year, month, 1) / DAY)
      if (at >= from && at <= to) ticks.push({ at, label: month === 0 ? String(year) : (MONTHS[month] ?? '') })
    }
  return { from, to, ticks }
}
