import type { VaultRecord } from '../records/kinds'
import type { Reading } from '../rubric/reading'
import type { RuleText } from '../rules/rule'
import type { Finding } from './check'
import type { Preflight } from './preflight/preflight'

/** All that the rules of the vault may look at. */
export interface CheckInput {
  vault: { name: string; sample: boolean; notices: readonly string[] }
  /** Every record, the trash included. */
  records: readonly VaultRecord[]
  /** The evidence as it is read for the current case, or by the default rubric. */
  reading: Reading
  /** The pre-flight of every case, the one that is worked on first. */
  cases: readonly { id: string; title: string; preflight: Preflight }[]
  /** The hashes of attachments that are named and not there. */
  missingFiles: ReadonlySet<string>
}

/** One rule of the vault: its sentence, and what it finds, in no particular order. */
export interface CheckRule extends RuleText {
  find: (input: CheckInput) => Found[]
}

/** A finding before its rule has signed it. */
export type Found = Omit<Finding, 'rule' | 'source'>

/** The records that count: those that are not in the trash. */
export const keptRecords = ({ records }: Pick<CheckInput, 'records'>) =>
  records.filter(({ deletedAt }) => deletedAt === null)

type Saying = Pick<Finding, 'severity' | 'text'> & { field?: string }

/** A finding about one record. */
export const findingOn = ({ id, exhibit }: Pick<VaultRecord, 'id' | 'exhibit'>, saying: Saying): Found => ({
  record: id,
  exhibit,
  field: null,
  ...saying,
})

/** A finding about the vault as a whole. */
export const findingAtLarge = (saying: Saying): Found => ({ record: null, exhibit: null, field: null, ...saying })

/** A record as a sentence names it. */
export const about = ({ title }: Pick<VaultRecord, 'title'>) => `“${title.trim() || 'Untitled'}”`

export const OURS = 'Casebook'
