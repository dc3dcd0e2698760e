import type { RecordOf, VaultRecord } from '../../records/kinds'
import type { Reading } from '../../rubric/reading'
import type { Rubric } from '../../rubric/rubric'

/** All that the reviewer of one case may look at. */
export interface PreflightInput {
  case: RecordOf<'case'>
  /** Every record of the vault, the trash included. */
  records: readonly VaultRecord[]
  /** The rubric that the case names. */
  rubric: Rubric
  /** The evidence as that rubric reads it; null where it could not be read, and then nothing is said of coverage. */
  reading: Reading | null
  /** The hashes of attachments that are named and not there. */
  missingFiles: ReadonlySet<string>
  /** The day of the case, YYYY-MM-DD. */
  asOf: string
}
