import { z } from 'zod'
import { GRADES } from '../impact/claim-grade'
import { effectText } from '../impact/effect'
import { gradeClaim } from '../impact/grade/grade-claim'
import { KIND_NAMES, kinds, type VaultRecord } from './kinds'
import type { ValuesOf } from './kind'
import type { Fields } from './field'
import { managedShape, commonShape } from './record'

/** What a list shows of a record. */
export const RecordSummary = z.object({
  id: managedShape.id,
  kind: z.enum(KIND_NAMES),
  exhibit: managedShape.exhibit,
  title: z.string(),
  /** The record in one line. */
  line: z.string(),
  /** For a metric impact, its effect such as "+4.1 %"; otherwise empty. */
  effect: z.string(),
  /** How far that can be believed; null for all other kinds. */
  grade: z.enum(GRADES).nullable(),
  when: z.object({ from: z.string().nullable(), to: z.string().nullable(), ongoing: z.boolean() }),
  project: z.string().nullable(),
  tags: z.array(z.string()),
  /** Ids of the people in it. */
  people: z.array(z.string()),
  evidence: z.array(
    z.object({
      criterion: z.string(),
      why: z.string(),
      strength: commonShape.evidence.def.innerType.element.shape.strength,
      level: commonShape.evidence.def.innerType.element.shape.level,
    }),
  ),
  disclosure: commonShape.disclosure,
  verification: z.string().nullable(),
  attachments: z.int(),
  /** Set where it was captured and waits to be looked at. */
  inbox: z.literal(true).optional(),
  updatedAt: z.string(),
  createdAt: z.string(),
  deletedAt: z.string().nullable(),
})
export type RecordSummary = z.output<typeof RecordSummary>

export function summarize(record: VaultRecord): RecordSummary {
  const { id, kind, exhibit, title, when, project, tags, people, disclosure } = record
  const { updatedAt, createdAt, deletedAt } = record
  return {
    id,
    kind,
    exhibit,
    title,
    line: oneLine(record),
    effect: record.kind === 'impact' ? effectText(record) : '',
    grade: record.kind === 'impact' ? gradeClaim(record).grade : null,
    when: { from: when.from, to: when.to, ongoing: when.ongoing },
    project,
    tags,
    people,
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

/** Where a search text stands in a record. */
export const SearchHit = z.object({
  record: RecordSummary,
  /** The field that holds it, in the words of its form. */
  field: z.string(),
  before: z.string(),
  match: z.string(),
  after: z.string(),
  /** Set where it stands in an attached file. */
  inFile: z.literal(true).optional(),
})
export type SearchHit = z.infer<typeof SearchHit>
