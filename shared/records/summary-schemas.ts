import { z } from 'zod'
import { GRADES } from '../impact/grades'
import { schemaOf } from './field-schema'
import { KIND_NAMES } from './kinds'
import { commonFields } from './record'
import { commonShape, managedShape } from './record-shape'

const { fields: evidenceFields } = commonFields.evidence

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
  /** Ids of everybody in it, by whatever name its kind asks for them. */
  people: z.array(z.string()),
  evidence: z.array(
    z.object({
      criterion: z.string(),
      why: z.string(),
      strength: schemaOf(evidenceFields.strength),
      level: schemaOf(evidenceFields.level),
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
export type SearchHit = z.output<typeof SearchHit>
