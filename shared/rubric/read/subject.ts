import type { ClaimGrade } from '../../impact/claim-grade'
import type { RecordOf, VaultRecord } from '../../records/kinds'
import type { Level } from '../levels'
import type { EvidenceType } from '../reading'
import type { Criterion } from '../rubric'
import type { Shown } from './level-shown'

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

/** One record, to be read as evidence for one criterion at one level. */
export interface Subject extends Surroundings {
  record: VaultRecord
  link: Link
  /** Where the link stands in the record's list. */
  index: number
  criterion: Criterion
  level: Level
  type: EvidenceType
  /** The grade of a metric claim; null for all else. */
  claim: ClaimGrade | null
  shows: Shown | null
  isBridge: boolean
}

/** How a record is called in a sentence. */
export const nameOf = ({ exhibit, title }: Pick<VaultRecord, 'exhibit' | 'title'>): string => exhibit ?? `“${title}”`

const isNamed = ({ verifier, record }: Subject) => verifier !== null || record.verification.role.trim() !== ''

/** Who is said to have confirmed it, in words. */
export const verifierName = ({ verifier, record }: Subject): string => verifier?.title ?? record.verification.role

/** Whether a named person has confirmed it. */
export const isVerified = (subject: Subject): boolean =>
  subject.record.verification.status === 'verified' && isNamed(subject)

export const speaksForMl = ({ record, giver }: Subject): boolean =>
  record.kind === 'feedback' &&
  giver !== null &&
  (record.machineLearningSide === true || giver.machineLearningSide === true || record.relation === 'ml-peer')
