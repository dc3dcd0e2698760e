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
