import type { RecordOf, VaultRecord } from '../../records/kinds'
import type { ClaimGrade } from '../../impact/claim-grade'
import type { Level } from '../levels'
import type { EvidenceType } from '../reading-words'
import type { Criterion } from '../rubric'
import type { Shown } from './level-shown'
import type { Month } from './months'
import type { Ruling } from './ruling'

export type Link = VaultRecord['evidence'][number]

/** What of the vault around a record its strength depends on. All of it lies outside the trash. */
export interface Surroundings {
  /** The project that the record belongs to; a project is its own. */
  project: RecordOf<'project'> | null
  /** Who said it, for feedback. */
  giver: RecordOf<'person'> | null
  /** Whoever its verification names. */
  verifier: RecordOf<'person'> | null
  /** The person to ask for a confirmation: somebody of the ML side first. */
  toAsk: RecordOf<'person'> | null
  /** Whether an exhibit that it cites, or for a project one that belongs to it, has something attached or linked. */
  isShownElsewhere: boolean
}

/** The days that a record covers. */
export interface Span {
  from: string
  to: string
  /** Its first and last day, and their months, up to the day of the reading. */
  first: string
  last: string
  firstMonth: Month
  lastMonth: Month
}

/** What of the grade of a metric claim the rules look at. */
export type Claim = Pick<ClaimGrade, 'grade' | 'verdict' | 'title' | 'lift'>

/** A record as evidence, so far as the criterion has no say in it. */
export interface Body {
  record: VaultRecord
  around: Surroundings
  /** The exhibits that it cites, where it rests on them. */
  cites: readonly string[]
  span: Span
  type: EvidenceType
  /** The grade of a metric claim; null for all else. */
  claim: Claim | null
  /** By the scope of its project. */
  shows: Shown | null
  isBridge: boolean
  /** Whether it is work, and no course or statement about oneself. */
  isWork: boolean
  /** Whether a named person has confirmed it. */
  isVerified: boolean
  isMlVoice: boolean
  /** The rules that it is read by whatever the criterion. */
  ruling: Ruling
}

/** One record, to be read as evidence for one criterion at one level. */
export interface Subject {
  body: Body
  link: Link
  /** Where the link stands in the record's list. */
  index: number
  criterion: Criterion
  level: Level
  shows: Shown | null
}

/** How a record is called in a sentence. */
export const nameOf = ({ exhibit, title }: Pick<VaultRecord, 'exhibit' | 'title'>): string => exhibit ?? `“${title}”`

/** Who is said to have confirmed it, in words; empty where nobody is named. */
export const verifierName = (record: VaultRecord, { verifier }: Surroundings): string =>
  verifier?.title ?? record.verification.role.trim()

/** Whether a named person has confirmed it. */
export const isVerified = (record: VaultRecord, around: Surroundings): boolean =>
  record.verification.status === 'verified' && verifierName(record, around) !== ''

export const speaksForMl = (record: VaultRecord, { giver }: Surroundings): boolean =>
  record.kind === 'feedback' &&
  giver !== null &&
  (record.machineLearningSide === true || giver.machineLearningSide === true || record.relation === 'ml-peer')
