import type { VaultRecord } from '@shared/records/kinds'
import { summarize, type RecordSummary } from '@shared/records/summary'

// Records are never changed in place, so a summary holds as long as its record does.
const known = new WeakMap<VaultRecord, RecordSummary>()

/** What a list shows of a record, worked out once. */
export function summaryOf(record: VaultRecord): RecordSummary {
  const summary = known.get(record) ?? summarize(record)
  known.set(record, summary)
  return summary
}
