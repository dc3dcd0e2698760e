/** Months counted from the year 0, so that they can be compared and subtracted. */
export type Month = number

const digit = (day: string, index: number) => day.charCodeAt(index) - 48

/** The month of a day, YYYY-MM-DD. Read digit by digit: it is asked for twice for every record. */
export const monthOf = (day: string): Month =>
  (digit(day, 0) * 1000 + digit(day, 1) * 100 + digit(day, 2) * 10 + digit(day, 3)) * 12 +
  digit(day, 5) * 10 +
  digit(day, 6) -
  1

const padded = (value: number, width: number) => String(value).padStart(width, '0')

/** "2026-03" */
export const monthName = (month: Month): string => `${padded(Math.floor(month / 12), 4)}-${padded((month % 12) + 1, 2)}`

const lastDayOf = (month: Month) => new Date(Date.UTC(Math.floor(month / 12), (month % 12) + 1, 0)).getUTCDate()

/** The same day some months earlier; the month's last day where it has no such day. */
export function monthsBefore(day: string, months: number): string {
  const month = Math.max(0, monthOf(day) - months)
  return `${monthName(month)}-${padded(Math.min(Number(day.slice(8, 10)), lastDayOf(month)), 2)}`
}

/** The day some days earlier. */
export const daysBefore = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) - days * 86_400_000).toISOString().slice(0, 10)
