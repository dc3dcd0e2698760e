const DAY_MS = 86_400_000
const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday']

const dayOfTime = (time: number): string => new Date(time).toISOString().slice(0, 10)

/** "Sunday" of "2026-11-22". */
export const weekdayOf = (day: string): string => {
  const name = WEEKDAYS[new Date(Date.parse(day)).getUTCDay()] ?? ''
  return name.charAt(0).toUpperCase() + name.slice(1)
}

/** A day some days before or after another, both YYYY-MM-DD. */
export const dayPlus = (day: string, days: number): string => dayOfTime(Date.parse(day) + days * DAY_MS)

/**
 * The day that a word names: 2026-11-20, today, yesterday, a weekday in full or by three letters (the last one, today
 * counts), or -3d and -2w. Null for any other word.
 */
export function readDay(word: string, today: string): string | null {
  const text = word.toLowerCase()
  if (text === 'today') return today
  if (text === 'yesterday') return dayPlus(today, -1)
  if (text === 'tomorrow') return dayPlus(today, 1)
  return writtenDay(text) ?? weekday(text, today) ?? ago(text, today)
}

function writtenDay(text: string): string | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null
  const time = Date.parse(text)
  // 30 February would slip to March.
  return Number.isNaN(time) || dayOfTime(time) !== text ? null : text
}

function weekday(text: string, today: string): string | null {
  if (text.length < 3) return null
  const wanted = WEEKDAYS.findIndex((name) => name === text || name.slice(0, 3) === text)
  if (wanted === -1) return null
  const now = new Date(Date.parse(today)).getUTCDay()
  return dayPlus(today, -((now - wanted + 7) % 7))
}

function ago(text: string, today: string): string | null {
  const match = /^[-\u2212](\d{1,3})([dw])$/.exec(text)
  return match ? dayPlus(today, -Number(match[1]) * (match[2] === 'w' ? 7 : 1)) : null
}

/** Words to offer for a day, each with the day it means. */
export const dayWords = (today: string): { word: string; day: string }[] =>
  ['today', 'yesterday', ...[2, 3, 4, 5, 6].map((days) => weekdayOf(dayPlus(today, -days)).toLowerCase()), '-1w'].map(
    (word) => ({ word, day: readDay(word, today) ?? today }),
  )
