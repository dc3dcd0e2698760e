import { z } from 'zod'

/** How many days a record lies in the trash before it is offered for deletion. It is never deleted unasked. */
export const TRASH_DAYS = 90

/** A backup that was made before a record was deleted for ever, and so still holds it. */
export const HoldingBackup = z.object({ id: z.string(), at: z.string(), place: z.string() })
export type HoldingBackup = z.infer<typeof HoldingBackup>

export const PurgeReport = z.object({
  /** How many records are gone for ever. */
  records: z.int(),
  /** Attachments that no other record names, in any version; they are gone too. */
  attachments: z.int(),
  /** Where the records still are. */
  backups: z.array(HoldingBackup),
})
export type PurgeReport = z.infer<typeof PurgeReport>
