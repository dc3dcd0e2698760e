import type { RecordSummary } from '@shared/records/summary'
import { readBy } from '@shared/rubric/edit/criteria'
import type { Criterion } from '@shared/rubric/rubric'

/** How many records a criterion reads. */
export const linkedTo = (criterion: Criterion, records: readonly RecordSummary[]): number => {
  const ids = readBy(criterion)
  return records.filter(({ evidence }) => evidence.some((link) => ids.includes(link.criterion))).length
}
