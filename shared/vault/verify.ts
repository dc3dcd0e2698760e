import { z } from 'zod'

/** One thing that is not as it should be in a vault's files. */
export const VaultFinding = z.object({
  /** Whether something is lost or altered, or it is only worth knowing. */
  severity: z.enum(['damage', 'note']),
  /** The file in the vault's folder: "db/gen-000004.ndjson". */
  file: z.string(),
  /** In words: what is wrong, and what became of it. */
  message: z.string(),
  /** The records that it concerns. */
  ids: z.array(z.string()),
})
export type VaultFinding = z.infer<typeof VaultFinding>

export const VaultVerification = z.object({
  /** Worst first. */
  findings: z.array(VaultFinding),
  /** Nothing is damaged. */
  sound: z.boolean(),
  /** What was looked at. */
  checked: z.object({
    records: z.int(),
    steps: z.int(),
    generations: z.int(),
    journals: z.int(),
    blobs: z.int(),
    bytes: z.int(),
  }),
})
export type VaultVerification = z.infer<typeof VaultVerification>

export const VerifyProgress = z.object({
  /** What is being read, in words: "Attachments". */
  stage: z.string(),
  /** Bytes. */
  done: z.number(),
  total: z.number(),
})
export type VerifyProgress = z.infer<typeof VerifyProgress>
