import { z } from 'zod'

/** One thing that a check found. */
export const Finding = z.object({
  /** The rule that made it, stable across versions: "R-title". */
  rule: z.string(),
  severity: z.enum(['error', 'warning', 'note']),
  message: z.string(),
  record: z.string().nullable(),
  exhibit: z.string().nullable(),
  field: z.string().nullable(),
})
export type Finding = z.infer<typeof Finding>

/** What `casebook check` prints. It claims no grade: strengths are the person's own until the rubric's rules read them. */
export const CheckReport = z.object({
  format: z.literal('casebook-check'),
  version: z.literal(1),
  vault: z.object({ name: z.string(), sample: z.boolean() }),
  rubric: z.object({ id: z.string(), version: z.string() }),
  records: z.int(),
  /** How many records of each kind. */
  kinds: z.record(z.string(), z.int()),
  /** Per criterion: linked records by kind, and by strength as the person rates it. */
  criteria: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      records: z.int(),
      kinds: z.record(z.string(), z.int()),
      selfRated: z.object({ strong: z.int(), moderate: z.int(), weak: z.int(), unrated: z.int() }),
    }),
  ),
  findings: z.array(Finding),
})
export type CheckReport = z.infer<typeof CheckReport>
