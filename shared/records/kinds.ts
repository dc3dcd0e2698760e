import type { z } from 'zod'
import { transitionCase } from './case'
import { decision } from './decision'
import { designDoc } from './design-doc'
import { environment } from './environment'
import { feedback } from './feedback'
import type { Fields, GivenOf, ValuesOf } from './field'
import { idea } from './idea'
import { impact } from './impact'
import { learning } from './learning'
import { meeting } from './meeting'
import { milestone } from './milestone'
import { modelCard } from './model-card'
import { note } from './note'
import { person } from './person'
import { profile } from './profile'
import { project } from './project'
import { qualification } from './qualification'
import type { ExhibitSeries } from './record'
import type { commonShape, managedShape } from './record-shape'
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
  note,
} as const

export type KindName = keyof typeof kinds
export const KIND_NAMES = Object.keys(kinds) as KindName[]

type Managed = z.ZodObject<typeof managedShape>
type Common = z.ZodObject<typeof commonShape>
type FieldsOf<K extends KindName> = (typeof kinds)[K]['fields']

type Records = {
  [K in KindName]: { kind: K } & z.output<Managed> & z.output<Common> & ValuesOf<FieldsOf<K>>
}
/** A record of one kind. */
export type RecordOf<K extends KindName> = Records[K]
/** Any record of the vault. */
export type VaultRecord = Records[KindName]
/** A draft with every default filled in. */
export type ParsedDraft = {
  [K in KindName]: { kind: K } & Partial<z.output<Managed>> & z.output<Common> & ValuesOf<FieldsOf<K>>
}[KindName]
/** A record as a person or a file gives it: kind and title, and what is known. */
export type RecordDraft = {
  [K in KindName]: { kind: K } & Partial<z.input<Managed>> & z.input<Common> & GivenOf<FieldsOf<K>>
}[KindName]

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

/** A kind's label as it stands inside a sentence: "design doc", and "ML Test Score", which is a name. */
export const labelInText = (kind: KindName): string =>
  kinds[kind].label.replace(/^[A-Z](?![A-Z])/, (letter) => letter.toLowerCase())

/** The kinds that carry an exhibit number and may be linked to criteria. */
export const EVIDENCE_KINDS = KIND_NAMES.filter((kind) => kinds[kind].series !== null)

/** Whether records of a kind stand in lists; a saved view is a way to look at them. */
export const isListed = (kind: KindName): boolean => kind !== 'view'

export const isKind = <K extends KindName>(record: VaultRecord, kind: K): record is Extract<VaultRecord, { kind: K }> =>
  record.kind === kind
