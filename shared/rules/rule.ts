import { z } from 'zod'

/** One rule as it was applied: its stable id, whether what it asks is there, and a sentence that says so. */
export const Reason = z.object({ rule: z.string(), holds: z.boolean(), text: z.string() })
export type Reason = z.infer<typeof Reason>

/** The one change that would lift a judgement, and the place where it is made. */
export const Lift = z.object({
  /** What the judgement would then be: "A", "strong", "meets". */
  to: z.string(),
  /** One sentence that says what to do. */
  text: z.string(),
  record: z.string().nullable(),
  /** The field of that record, as a path such as "interval.low". */
  field: z.string().nullable(),
})
export type Lift = z.infer<typeof Lift>

/** A rule as the appendix "How evidence was graded" and the documentation print it. */
export interface RuleText {
  id: string
  /** What it asks, in one sentence that a committee member can read. */
  text: string
  /** Where it comes from; "Casebook" for a default of our own. */
  source: string
}
