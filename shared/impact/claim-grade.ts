import { z } from 'zod'
import { Lift, Reason } from '../rules/rule'

/** How far a measurement can be believed, from a confirmed experiment (A) down to an estimate (E). */
export const GRADES = ['A', 'B', 'C', 'D', 'E'] as const
export type Grade = (typeof GRADES)[number]

/** What a measurement found; it has no part in the grade. */
export const VERDICTS = {
  improved: 'Improved',
  worse: 'Worse',
  'no-effect': 'No detectable effect',
  'not-stated': 'Not stated',
} as const
export type Verdict = keyof typeof VERDICTS

export const ClaimGrade = z.object({
  grade: z.enum(GRADES),
  verdict: z.enum(Object.keys(VERDICTS) as Verdict[]),
  /** The grade in a few words: "Randomized, one proof missing". */
  title: z.string(),
  /** Every rule that had a say, those that hold first. Never empty. */
  reasons: z.array(Reason).min(1),
  /** Null where nothing would lift it further. */
  lift: Lift.nullable(),
})
export type ClaimGrade = z.infer<typeof ClaimGrade>
