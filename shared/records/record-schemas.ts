import { z } from 'zod'
import { shapeOf } from './field-schema'
import {
  KIND_NAMES,
  kindInfo,
  type KindName,
  type ParsedDraft,
  type RecordDraft as AnyDraft,
  type RecordOf,
  type VaultRecord as AnyRecord,
} from './kinds'
import { commonShape, managedShape } from './record-shape'

const recordShape = (kind: KindName) => ({
  kind: z.literal(kind),
  ...managedShape,
  ...commonShape,
  ...shapeOf(kindInfo(kind).fields),
})

/** A whole record, as the vault keeps it. */
const wholeSchema = (kind: KindName) => z.looseObject(recordShape(kind))
/** A record as a person or a file gives it: all but kind and title may be left out. */
const draftSchema = (kind: KindName) =>
  z.looseObject({ ...recordShape(kind), ...z.object(managedShape).partial().shape })

const byKind = new Map(KIND_NAMES.map((kind) => [kind, wholeSchema(kind)]))
const error = `The kind of a record must be one of ${KIND_NAMES.join(', ')}.`

export const VaultRecord: z.ZodType<AnyRecord> = z.discriminatedUnion('kind', [...byKind.values()] as never, { error })
export type VaultRecord = AnyRecord

export const RecordDraft: z.ZodType<ParsedDraft, AnyDraft> = z.discriminatedUnion(
  'kind',
  KIND_NAMES.map(draftSchema) as never,
  { error },
)
export type RecordDraft = AnyDraft

/** What checks the records of one kind. */
export const schemaOfKind = <K extends KindName>(kind: K): z.ZodType<RecordOf<K>> => byKind.get(kind) as never

/** The names that this version knows in a record of a kind. */
export const knownNames = (kind: KindName): readonly string[] => Object.keys(byKind.get(kind)?.shape ?? {})
