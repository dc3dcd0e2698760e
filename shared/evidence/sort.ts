import type { Strength } from '../records/record'
import { newestFirst, type RecordSummary } from '../records/summary'
import type { Sort } from './evidence-view'
import type { FilterContext } from './filter'

const BY_NAME = new Intl.Collator('en', { numeric: true, sensitivity: 'base' })
const POINTS: Record<Strength, number> = { strong: 0, moderate: 1, weak: 2 }
/** After everything that has a strength, or a grade. */
const LAST = 9

/** The records in an order. What is equal in it stands newest first. */
export function sorted(
  records: readonly RecordSummary[],
  sort: Sort,
  { strengthsOf }: Pick<FilterContext, 'strengthsOf'>,
): RecordSummary[] {
  if (sort === 'newest') return records.toSorted(newestFirst)
  if (sort === 'oldest') return records.toSorted((a, b) => newestFirst(b, a))
  if (sort === 'title') return records.toSorted((a, b) => BY_NAME.compare(a.title, b.title) || newestFirst(a, b))
  if (sort === 'updated') return byKey(records, ({ updatedAt }) => -Date.parse(updatedAt))
  if (sort === 'grade') return byKey(records, ({ grade }) => (grade ? grade.charCodeAt(0) : Number.MAX_SAFE_INTEGER))
  return byKey(records, ({ id }) => Math.min(LAST, ...strengthsOf(id).map((strength) => POINTS[strength])))
}

/** Each key is worked out once. */
function byKey(records: readonly RecordSummary[], keyOf: (record: RecordSummary) => number): RecordSummary[] {
  return records
    .map((record) => ({ record, key: keyOf(record) }))
    .toSorted((a, b) => a.key - b.key || newestFirst(a.record, b.record))
    .map(({ record }) => record)
}
