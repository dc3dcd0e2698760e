import { z } from 'zod'
import { RecordSummary } from '../records/summary-schemas'

/** A copy of a vault file that a sync program made because two computers wrote. */
export const ConflictCopy = z.object({
  /** Its path in the vault's folder, with slashes. */
  file: z.string(),
  /** The file that it is a copy of. */
  original: z.string(),
  /** What the copy says of who made it, such as a computer's name; may be empty. */
  from: z.string(),
  bytes: z.int(),
  /** The records that read otherwise in it than in the vault, or that it alone has. */
  records: z.array(
    z.object({
      record: RecordSummary,
      /** As the vault holds it; null where it does not. */
      now: RecordSummary.nullable(),
      /** Which parts differ, in the words of the form. */
      fields: z.array(z.string()),
    }),
  ),
  /** What the person should know of it, in a sentence. */
  words: z.string(),
})
export type ConflictCopy = z.infer<typeof ConflictCopy>

export const MergeReport = z.object({
  /** Ids of the records that were taken. */
  taken: z.array(z.string()),
  notices: z.array(z.string()),
  /** Where the copy is kept now, as a path in the vault's folder. */
  keptAs: z.string(),
})
export type MergeReport = z.infer<typeof MergeReport>
