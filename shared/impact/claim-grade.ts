import { z } from 'zod'
import { Lift, Reason } from '../rules/rule'
import { GRADES, VERDICTS, type Verdict } from './grades'

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
