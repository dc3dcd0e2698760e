import { z } from 'zod'
import { RecordSummary } from '../records/summary-schemas'

const ChangedRecord = z.object({
  /** As the backup holds it. */
  record: RecordSummary,
  /** As the vault holds it now. */
  now: RecordSummary,
  /** Which parts differ, in the words of the form. */
  fields: z.array(z.string()),
})

/** What a restore would change in the open vault. */
export const BackupPreview = z.object({
  /** Records that are in the backup alone. */
  added: z.array(RecordSummary),
  changed: z.array(ChangedRecord),
  /** Records that are in the vault alone; a restore moves them to the trash. */
  removed: z.array(RecordSummary),
  unchanged: z.int(),
  /** Attachments that the vault has lost and the backup holds. */
  attachments: z.int(),
  /** All of it in sentences. */
  words: z.array(z.string()),
})
export type BackupPreview = z.infer<typeof BackupPreview>

export const RestoreReport = z.object({
  added: z.int(),
  changed: z.int(),
  removed: z.int(),
  attachments: z.int(),
  /** What was done, and what could not be. */
  words: z.array(z.string()),
  /** The backup of the state that was replaced. */
  before: z.string().nullable(),
})
export type RestoreReport = z.infer<typeof RestoreReport>
