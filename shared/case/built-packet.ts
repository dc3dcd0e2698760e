import { z } from 'zod'

/** Something that a reader of the packet would miss or meet, said before the packet leaves. */
export const PacketWarning = z.object({ message: z.string(), record: z.string().nullable() })
export type PacketWarning = z.infer<typeof PacketWarning>

/** A packet that was built and kept. */
export const BuiltPacket = z.object({
  id: z.string(),
  case: z.string(),
  /** A file name to save under. */
  name: z.string(),
  pages: z.int(),
  /** Bytes. */
  size: z.int(),
  paper: z.enum(['a4', 'letter']),
  profile: z.enum(['internal', 'external']),
  builtAt: z.string(),
  /** SHA-256 of all that went in. */
  inputDigest: z.string(),
  warnings: z.array(PacketWarning),
  /** The records that its pages name; null where it was built by a version that did not keep them. */
  shows: z.array(z.string()).nullable().default(null),
})
export type BuiltPacket = z.infer<typeof BuiltPacket>

export const PacketOptions = z.object({
  case: z.string(),
  paper: z.enum(['a4', 'letter']).optional(),
  profile: z.enum(['internal', 'external']).default('internal'),
  /** Whether the vault keeps the packet; a preview that is built while one writes is not kept. */
  keep: z.boolean().default(true),
})
export type PacketOptions = z.infer<typeof PacketOptions>

export const PacketProgress = z.object({
  stage: z.enum(['reading', 'composing', 'layout', 'writing', 'saving']),
  done: z.int(),
  total: z.int(),
})
export type PacketProgress = z.infer<typeof PacketProgress>
