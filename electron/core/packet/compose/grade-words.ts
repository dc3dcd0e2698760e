import type { Grade } from '@shared/impact/grades'

/** What each grade of a measurement comes to; the rules of the last appendix say it exactly. */
export const GRADE_MEANINGS: Readonly<Record<Grade, string>> = {
  A: 'A randomized experiment with its interval, arm sizes, sample-ratio check, guardrails and stop rule, confirmed by somebody else.',
  B: 'A randomized experiment with its interval that lacks one or two of the rest; or a comparison without randomization whose assumption was checked.',
  C: 'Before and after, with baseline, periods and what else changed; or an experiment or a comparison with more missing.',
  D: 'Offline only, against a stated baseline.',
  E: 'An estimate, a projection, or a number without a baseline.',
}

export const GRADES_IN_SHORT =
  'Grades rate the measurement alone: A a confirmed experiment, B one with a proof missing, C before and after, D offline, E an estimate.'
