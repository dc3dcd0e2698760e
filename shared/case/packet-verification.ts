import { z } from 'zod'
import { PacketChange } from './packet-comparison'
import { OutputName, ProfileName } from './packet-names'

/** What a packet says of itself, inside the PDF. */
export const PacketOrigin = z.object({
  format: z.literal('casebook-packet'),
  case: z.string(),
  output: OutputName,
  selection: z.string().nullable(),
  profile: ProfileName,
  paper: z.enum(['a4', 'letter']),
  template: z.string().nullable(),
  rubric: z.object({ id: z.string(), version: z.string() }),
  level: z.string(),
  date: z.string(),
  inputDigest: z.string(),
  /** Shortened digests of what it was made from: one for each exhibit, one for each part of the case's text, and some more. */
  parts: z.record(z.string(), z.string()),
})
export type PacketOrigin = z.infer<typeof PacketOrigin>

export const VERIFICATION_RESULTS = {
  confirmed: 'Confirmed',
  'records-changed': 'The vault has changed since',
  'file-changed': 'The file was altered',
  'other-vault': 'Not from this vault',
} as const
export type VerificationResult = keyof typeof VERIFICATION_RESULTS

export const PacketVerification = z.object({
  result: z.enum(Object.keys(VERIFICATION_RESULTS) as VerificationResult[]),
  /** One or two sentences that say what was found. */
  text: z.string(),
  origin: PacketOrigin,
  /** What the vault has become since, where that is known. */
  changes: z.array(PacketChange),
})
export type PacketVerification = z.infer<typeof PacketVerification>
