import type { RecordOf, VaultRecord } from '../records/kinds'
import type { Rubric } from '../rubric/rubric'
import type { Finding } from './check'

/** All that the rules may look at. */
export interface CheckInput {
  vault: { name: string; sample: boolean; notices: readonly string[] }
  /** Every record, the trash included. */
  records: readonly VaultRecord[]
  rubric: Rubric
  /** The hashes of attachments that are named and not there. */
  missingFiles: ReadonlySet<string>
}

/** One rule: what it finds, in no particular order. */
export type CheckRule = (input: CheckInput) => Finding[]

/** The records that count: those that are not in the trash. */
export const keptRecords = ({ records }: Pick<CheckInput, 'records'>) =>
  records.filter(({ deletedAt }) => deletedAt === null)

export const keptCases = (input: Pick<CheckInput, 'records'>): RecordOf<'case'>[] =>
  keptRecords(input).filter((record): record is RecordOf<'case'> => record.kind === 'case')

type Saying = Pick<Finding, 'rule' | 'severity' | 'message'> & { field?: string }

/** A finding about one record. */
export const findingOn = ({ id, exhibit }: Pick<VaultRecord, 'id' | 'exhibit'>, saying: Saying): Finding => ({
  record: id,
  exhibit,
  field: null,
  ...saying,
})

/** A finding about the vault as a whole. */
export const findingAtLarge = (saying: Saying): Finding => ({ record: null, exhibit: null, field: null, ...saying })
