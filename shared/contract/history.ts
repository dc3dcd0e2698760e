import { z } from 'zod'
import { PurgeReport } from '../history/purge'
import { HistorySteps, RecordVersion, UndoReport } from '../history/step'
import { method } from '../method'
import { VaultRecord } from '../records/record-schemas'
import { RecordSummary } from '../records/summary-schemas'
import { VaultVerification, VerifyProgress } from '../vault/verify'
import { confirmed, id, ids, nothing } from './parts'

const seq = z.int().min(1)

/** What was done to the vault and how to take it back. */
export const historyMethods = {
  /** What was done, newest first; "before" is the seq of the last step of the page before. */
  'history.steps': method({
    input: z.object({ limit: z.int().min(1).max(500).default(50), before: seq.optional() }),
    output: HistorySteps,
  }),
  /** Every version of a record, newest first. */
  'history.ofRecord': method({ input: z.object({ id }), output: z.array(RecordVersion) }),
  /** Makes a record say again what it said after a step, as a new revision. */
  'history.restoreVersion': method({ input: z.object({ id, seq }), output: VaultRecord }),
  /**
   * Takes back the latest step, or a certain one. NOT_POSSIBLE_HERE when there is none, or when a record of it was changed
   * since by another step; then nothing is changed.
   */
  'history.undo': method({ input: z.object({ seq: seq.optional() }), output: UndoReport }),
  /** Does again what was undone last, until something new is done. */
  'history.redo': method({ input: nothing, output: UndoReport }),

  /** What has lain in the trash for more than 90 days, oldest first. */
  'trash.due': method({ input: nothing, output: z.array(RecordSummary) }),
  /** Deletes records in the trash for ever, with their history and the attachments that nothing else names. */
  'records.purge': method({ input: z.object({ ids, confirmed }), output: PurgeReport }),

  /** Reads every file of the open vault and checks it: journals, generations, records, attachments. Writes nothing. */
  'vault.verify': method({ input: nothing, output: VaultVerification, progress: VerifyProgress }),
}
