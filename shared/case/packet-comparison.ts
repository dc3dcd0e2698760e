import { z } from 'zod'
import { GRADES, VERDICTS, type Verdict } from '../impact/grades'
import { STRENGTHS, type Strength } from '../records/record'
import { STATUSES, type Status } from '../rubric/reading-words'
import { BuiltPacket } from './built-packet'

/** What a packet showed, small enough to be kept beside it: enough to say later in words what has changed since. */
export const PacketShown = z.object({
  criteria: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      status: z.enum(Object.keys(STATUSES) as Status[]),
      /** Months of the sustained run. */
      months: z.int(),
      /** How each exhibit counts for it; absent in packets kept before Casebook noted it. */
      pieces: z
        .array(
          z.object({
            exhibit: z.string(),
            strength: z.enum(Object.keys(STRENGTHS) as Strength[]),
            atLevel: z.boolean(),
            independent: z.boolean(),
          }),
        )
        .optional(),
    }),
  ),
  records: z.array(
    z.object({
      id: z.string(),
      exhibit: z.string(),
      title: z.string(),
      revision: z.int(),
      /** SHA-256 of what may be shown of it, shortened. */
      digest: z.string(),
      verification: z.string().nullable(),
      /** For a metric: how far it can be believed, and what it found. */
      grade: z.enum(GRADES).nullable(),
      verdict: z.enum(Object.keys(VERDICTS) as Verdict[]).nullable(),
      effect: z.string(),
      /** The criteria it counts for. */
      criteria: z.array(z.string()),
    }),
  ),
  /** SHA-256 of each part of the case's own text, shortened, by the part's name. */
  texts: z.record(z.string(), z.string()),
})
export type PacketShown = z.infer<typeof PacketShown>

/** One thing that is different, in one sentence. */
export const PacketChange = z.object({
  kind: z.enum(['criterion', 'grade', 'added', 'removed', 'edited', 'text', 'rubric', 'choice']),
  text: z.string(),
  criterion: z.string().nullable(),
  record: z.string().nullable(),
  exhibit: z.string().nullable(),
})
export type PacketChange = z.infer<typeof PacketChange>

/** Two packets side by side: what is different in the second. */
export const PacketComparison = z.object({
  a: BuiltPacket,
  b: BuiltPacket,
  /** One or two sentences for the head of the comparison. */
  headline: z.string(),
  /** What matters most first. Empty where both were made from the same. */
  changes: z.array(PacketChange),
})
export type PacketComparison = z.infer<typeof PacketComparison>
