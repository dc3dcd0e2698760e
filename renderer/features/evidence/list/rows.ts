import { formatMonth } from '@shared/format'
import { dayOf, type RecordSummary } from '@shared/records/summary'

/** One line of the list: the head of a month, or a record. */
export type Line =
  | { type: 'head'; key: string; label: string; count: number }
  | { type: 'row'; key: string; month: string; label: string; record: RecordSummary; place: number; of: number }

// A search that ends comes back to the records as they were.
const known = new WeakMap<readonly RecordSummary[], Line[]>()

/** The records under heads of their months; the order of the records decides the order of the months. */
export function linesByMonth(records: readonly RecordSummary[]): Line[] {
  const lines = known.get(records) ?? makeLines(records)
  known.set(records, lines)
  return lines
}

function makeLines(records: readonly RecordSummary[]): Line[] {
  const lines: Line[] = []
  for (let at = 0; at < records.length;) {
    const month = monthOf(records[at])
    let end = at
    while (end < records.length && monthOf(records[end]) === month) end += 1
    const label = formatMonth(`${month}-01`)
    lines.push({ type: 'head', key: month, label, count: end - at })
    for (const [place, record] of records.slice(at, end).entries())
      lines.push({ type: 'row', key: record.id, month, label, record, place: place + 1, of: end - at })
    at = end
  }
  return lines
}

/** The records in one run, where their order is not that of time. */
export const linesInOrder = (records: readonly RecordSummary[]): Line[] =>
  records.map((record, at) => ({
    type: 'row',
    key: record.id,
    month: '',
    label: '',
    record,
    place: at + 1,
    of: records.length,
  }))

const monthOf = (record: RecordSummary | undefined) => (record ? dayOf(record).slice(0, 7) : '')
