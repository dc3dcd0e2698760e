import { formatDay, formatShortDay } from '@shared/format'

/** Today's calendar day where the person is, as YYYY-MM-DD. */
export function today(now = new Date()): string {
  return `${now.getFullYear()}-${twoDigits(now.getMonth() + 1)}-${twoDigits(now.getDate())}`
}

/** "14:32" of an ISO time, where the person is. */
export function clockTime(iso: string): string {
  const time = new Date(iso)
  return `${twoDigits(time.getHours())}:${twoDigits(time.getMinutes())}`
}

/** When something was saved: "14:32" today, "16 Nov, 14:32" on another day. */
export function momentWords(iso: string): string {
  const day = today(new Date(iso))
  return day === today() ? clockTime(iso) : `${formatShortDay(day)}, ${clockTime(iso)}`
}

/** "16 November 2026, 14:32" of an ISO time, where the person is. */
export const longMoment = (iso: string): string => `${formatDay(today(new Date(iso)))}, ${clockTime(iso)}`

const twoDigits = (value: number) => String(value).padStart(2, '0')
