import { effectText } from '../impact/effect'
import { gradeClaim } from '../impact/grade/grade-claim'
import { withComputed } from '../impact/with-computed'
import type { Fields, ValuesOf } from './field'
import { kinds, type VaultRecord } from './kinds'
import { peopleIn } from './people-in'
import type * as schemas from './summary-schemas'

/** What a list shows of a record. */
export type RecordSummary = schemas.RecordSummary
/** Where a search text stands in a record. */
export type SearchHit = schemas.SearchHit

export function summarize(record: VaultRecord): RecordSummary {
  const { id, kind, exhibit, title, when, project, tags, disclosure } = record
  const { updatedAt, createdAt, deletedAt } = record
  return {
    id,
    kind,
    exhibit,
    title,
    line: oneLine(record),
    effect: record.kind === 'impact' ? effectText(withComputed(record)) : '',
    grade: record.kind === 'impact' ? gradeClaim(record).grade : null,
    when: { from: when.from, to: when.to, ongoing: when.ongoing },
    project,
    tags,
    people: peopleIn(record),
    disclosure,
    updatedAt,
    createdAt,
    deletedAt,
    evidence: record.evidence.map(({ criterion, why, strength, level }) => ({ criterion, why, strength, level })),
    verification: record.verification.status,
    attachments: record.attachments.length,
    ...(record.inbox && { inbox: true }),
  }
}

/** How a record reads in one line under its title. */
export function oneLine(record: VaultRecord): string {
  const reads = kinds[record.kind].reads as (values: ValuesOf<Fields>) => string
  return reads(record)
}

/** The day a record is filed under: its end, or its start, or the day it was written. */
export const dayOf = ({ when, createdAt }: Pick<RecordSummary, 'when' | 'createdAt'>): string =>
  when.to ?? when.from ?? createdAt.slice(0, 10)

type Filed = Pick<RecordSummary, 'id' | 'when' | 'createdAt'>

/** Days, times and ids are ASCII: by code unit is by meaning, and many times as fast as by language. */
const compare = (a: string, b: string) => (a === b ? 0 : a < b ? -1 : 1)

/** Newest first; the order never depends on how records came in. */
export const newestFirst = (a: Filed, b: Filed) =>
  compare(dayOf(b), dayOf(a)) || compare(b.createdAt, a.createdAt) || compare(a.id, b.id)
