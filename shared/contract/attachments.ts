import { z } from 'zod'
import { method } from '../method'
import { Attachment } from '../records/record-shape'
import { sha256 } from './parts'

/** What a packet could do with an attached file. */
export const FileFacts = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('pdf'), pages: z.int() }),
  /** Pixels. */
  z.object({ kind: z.literal('image'), width: z.int(), height: z.int() }),
  /** `reason` is a clause, such as "it is protected with a password"; `locked` says whether a password would help. */
  z.object({ kind: z.literal('refused'), reason: z.string(), locked: z.boolean() }),
])
export type FileFacts = z.infer<typeof FileFacts>

/** Whether the vault holds an attached file, and whether its words can be searched; null where none are expected. */
export const FileStanding = z.object({
  sha256: z.string(),
  isHere: z.boolean(),
  text: z.enum(['read', 'waiting', 'empty', 'locked', 'failed']).nullable(),
})
export type FileStanding = z.infer<typeof FileStanding>

/** Looking into attached files before a packet is made of them. */
export const attachmentMethods = {
  'attachments.standing': method({
    input: z.object({ files: z.array(sha256).max(1_000) }),
    output: z.array(FileStanding),
  }),
  'attachments.inspect': method({ input: z.object({ sha256 }), output: FileFacts }),
  /**
   * Stores a copy of a locked PDF that opens without a password; the record has yet to name it. The password is used
   * once and kept nowhere. INVALID_INPUT when it does not open the file.
   */
  'attachments.unlock': method({
    input: z.object({ sha256, name: z.string().min(1).max(255), password: z.string().min(1).max(1_000) }),
    output: Attachment,
  }),
}
