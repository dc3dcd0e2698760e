import { formatShortDay, formatSpan } from '@shared/format'
import type { PacketRecord } from '../disclosure/packet-record'

export interface Days {
  from: string | null
  to: string | null
  ongoing: boolean
}

/** The days a record is about: its own, or those of what it measured or reached. A single day is both ends. */
export function daysOf(record: PacketRecord): Days {
  const { from, to, ongoing } = record.when
  if (from !== null || to !== null) return { from: from ?? to, to: ongoing ? '9999-12-31' : (to ?? from), ongoing }
  if (record.kind === 'impact') {
    const start = record.startedOn ?? record.result.from ?? record.launchedOn ?? record.result.to
    return { from: start, to: record.endedOn ?? record.result.to ?? start, ongoing: false }
  }
  if (record.kind === 'milestone') return { from: record.reachedOn, to: record.reachedOn, ongoing: false }
  return { from: null, to: null, ongoing: false }
}

/** "March to June 2026", "since March 2026", "12 May 2026"; empty where undated. */
export function spanText(record: PacketRecord): string {
  const days = daysOf(record)
  return formatSpan(days.ongoing ? { ...days, to: null } : days)
}

/** The same for narrow columns: "Mar to Jun 2026", "since Mar 2026", "12 May 2026". */
export function dayText(record: PacketRecord): string {
  const { from, to, ongoing } = daysOf(record)
  if (from === null || to === null) return ''
  if (ongoing) return `since ${shortMonth(from)}`
  if (from === to) return shortDay(to)
  const [start, end] = [shortMonth(from), shortMonth(to)]
  if (start === end) return end
  return from.slice(0, 4) === to.slice(0, 4) ? `${start.slice(0, 3)} to ${end}` : `${start} to ${end}`
}

/** The same with no days: where a column is very narrow, and the day stands in the appendix. */
export function monthText(record: PacketRecord): string {
  const { from, to } = daysOf(record)
  return from !== null && from === to ? shortMonth(from) : dayText(record)
}

/** "12 May 2026". */
export const shortDay = (day: string): string => `${formatShortDay(day)} ${day.slice(0, 4)}`

/** "May 2026". */
const shortMonth = (day: string): string => formatShortDay(day).replace(/^\d+ /, '') + ` ${day.slice(0, 4)}`

/** How many calendar months hold at least one of these records, up to a day; nothing undated counts. */
export function monthsCovered(records: readonly PacketRecord[], until: string): number {
  const months = new Set<number>()
  for (const record of records) {
    const { from, to } = daysOf(record)
    if (from === null || to === null) continue
    const last = monthNumber(to < until ? to : until)
    for (let month = monthNumber(from); month <= last; month++) months.add(month)
  }
  return months.size
}

const monthNumber = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7))
