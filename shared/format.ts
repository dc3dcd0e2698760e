/**
 * How numbers and days read, in the app and in the packet. Written out rather than left to Intl, so that the same
 * record gives the same bytes on every machine.
 */
const MONTHS = 'January February March April May June July August September October November December'.split(' ')
const NARROW_NO_BREAK_SPACE = '\u202F'
const MINUS = '\u2212'

/** A number with at most `digits` decimals, a true minus and thin groups of three from 10 000 on. */
export function formatNumber(value: number, digits = 2): string {
  const text = formatFixed(value, digits)
  return text.includes('.') ? text.replace(/\.?0+$/, '') : text
}

/** The same with exactly `digits` decimals, for numbers that stand together. */
export function formatFixed(value: number, digits: number): string {
  const [whole = '0', decimals = ''] = Math.abs(value).toFixed(digits).split('.')
  const grouped = whole.length > 4 ? whole.replace(/\B(?=(\d{3})+$)/g, NARROW_NO_BREAK_SPACE) : whole
  const text = decimals ? `${grouped}.${decimals}` : grouped
  return value < 0 && Number(value.toFixed(digits)) !== 0 ? `${MINUS}${text}` : text
}

/** A number with its sign always shown, as an effect is; what reads as zero has none. */
export const formatSigned = (value: number, digits = 2): string => signed(value, formatNumber(value, digits))

/** The same with exactly `digits` decimals. */
export const formatSignedFixed = (value: number, digits: number): string => signed(value, formatFixed(value, digits))

const signed = (value: number, text: string): string => (value > 0 && /[1-9]/.test(text) ? `+${text}` : text)

/** A value with its unit; the percent sign stands behind a narrow space that does not break. */
export function withUnit(text: string, unit: string): string {
  if (unit === '') return text
  return unit === '%' ? `${text}${NARROW_NO_BREAK_SPACE}%` : `${text}\u00A0${unit}`
}

interface DayParts {
  year: number
  month: string
  day: number
}

function partsOf(day: string): DayParts | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(day)
  const month = match && MONTHS[Number(match[2]) - 1]
  return match && month ? { year: Number(match[1]), month, day: Number(match[3]) } : null
}

/** "23 November 2026" from "2026-11-23". Text that is no day comes back as it is. */
export function formatDay(day: string): string {
  const parts = partsOf(day)
  return parts ? `${parts.day} ${parts.month} ${parts.year}` : day
}

/** "23 Nov" from "2026-11-23", for columns. */
export function formatShortDay(day: string): string {
  const parts = partsOf(day)
  return parts ? `${parts.day} ${parts.month.slice(0, 3)}` : day
}

/** "November 2026" from "2026-11-23". */
export function formatMonth(day: string): string {
  const parts = partsOf(day)
  return parts ? `${parts.month} ${parts.year}` : day
}

/** A span of days in words: "March to June 2026", "since March 2026", or one day. */
export function formatSpan(when: { from: string | null; to: string | null; ongoing: boolean }): string {
  const { from, to, ongoing } = when
  if (from && ongoing) return `since ${formatMonth(from)}`
  if (!from || !to || from === to) return formatDay(to ?? from ?? '')
  const [start, end] = [partsOf(from), partsOf(to)]
  if (!start || !end) return `${from} to ${to}`
  if (from.slice(0, 7) === to.slice(0, 7)) return `${start.day} to ${formatDay(to)}`
  if (start.year === end.year) return `${start.month} to ${formatMonth(to)}`
  return `${formatMonth(from)} to ${formatMonth(to)}`
}
