import { z } from 'zod'
import { transitionCase } from './case'
import { decision } from './decision'
import { designDoc } from './design-doc'
import { environment } from './environment'
import { feedback } from './feedback'
import type { Fields } from './field'
import { idea } from './idea'
import { impact } from './impact'
import { learning } from './learning'
import { meeting } from './meeting'
import { milestone } from './milestone'
import { modelCard } from './model-card'
import { person } from './person'
import { profile } from './profile'
import { project } from './project'
import { qualification } from './qualification'
import type { ExhibitSeries } from './record'
import { roleOption } from './role-option'
import { rubricRecord } from './rubric-record'
import { savedView } from './saved-view'
import { testScore } from './test-score'

/** Every kind of record. Forms, search, import, export and the packet are driven by this list. */
export const kinds = {
  project,
  'design-doc': designDoc,
  'test-score': testScore,
  'model-card': modelCard,
  impact,
  feedback,
  learning,
  meeting,
  person,
  milestone,
  decision,
  qualification,
  idea,
  environment,
  'role-option': roleOption,
  case: transitionCase,
  profile,
  rubric: rubricRecord,
  view: savedView,
} as const

export type KindName = keyof typeof kinds
export const KIND_NAMES = Object.keys(kinds) as KindName[]

/** A record of one kind. */
export type RecordOf<K extends KindName> = z.output<(typeof kinds)[K]['schema']>
/** Any record of the vault. */
export type VaultRecord = { [K in KindName]: RecordOf<K> }[KindName]
/** A draft with every default filled in. */
export type ParsedDraft = { [K in KindName]: z.output<(typeof kinds)[K]['draft']> }[KindName]
/** A record as a person or a file gives it: kind and title, and what is known. */
export type RecordDraft = { [K in KindName]: z.input<(typeof kinds)[K]['draft']> }[KindName]

/** What the product needs to know of a kind without knowing which one it is. */
export interface KindInfo {
  kind: KindName
  label: string
  plural: string
  purpose: string
  example: string
  titleLabel: string
  series: ExhibitSeries | null
  fields: Fields
  sections: readonly { title: string; fields: readonly string[] }[]
}

export const kindInfo = (kind: KindName): KindInfo => kinds[kind]

/** The kinds that carry an exhibit number and may be linked to criteria. */
export const EVIDENCE_KINDS = KIND_NAMES.filter((kind) => kinds[kind].series !== null)

/** Whether records of a kind stand in lists; a saved view is a way to look at them. */
export const isListed = (kind: KindName): boolean => kind !== 'view'

const [first, ...rest] = KIND_NAMES
const unknownKind = `The kind of a record must be one of ${KIND_NAMES.join(', ')}.`

type Schemas<P extends 'schema' | 'draft'> = [(typeof kinds)[KindName][P], ...(typeof kinds)[KindName][P][]]
const schemasOf = <P extends 'schema' | 'draft'>(part: P) =>
  [kinds[first!][part], ...rest.map((kind) => kinds[kind][part])] as unknown as Schemas<P>

export const VaultRecord: z.ZodType<VaultRecord> = z.discriminatedUnion('kind', schemasOf('schema'), {
  error: unknownKind,
})
export const RecordDraft: z.ZodType<ParsedDraft, RecordDraft> = z.discriminatedUnion('kind', schemasOf('draft'), {
  error: unknownKind,
})

export const isKind = <K extends KindName>(record: VaultRecord, kind: K): record is Extract<VaultRecord, { kind: K }> =>
  record.kind === kind
