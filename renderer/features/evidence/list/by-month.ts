import { formatMonth } from '@shared/format'
import { dayOf, newestFirst, type RecordSummary } from '@shared/records/summary'

export interface Month {
  /** "2026-11". */
  key: string
  label: string
  records: RecordSummary[]
}

/** The records by the month they are filed under, newest first. */
export function byMonth(records: readonly RecordSummary[]): Month[] {
  const months: Month[] = []
  for (const record of records.toSorted(newestFirst)) {
    const day = dayOf(record)
    const key = day.slice(0, 7)
    const last = months.at(-1)
    if (last?.key === key) last.records.push(record)
    else months.push({ key, label: formatMonth(day), records: [record] })
  }
  return months
}
