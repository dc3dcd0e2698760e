import { chiSquareExceed } from './chi-square'

/**
 * Below this the split is not what was planned. So low because the check is made at every experiment and a true failure
 * is usually far below. Sources: Fabijan et al., Diagnosing sample ratio mismatch in online controlled experiments
 * (2019); Kohavi, Tang and Xu, Trustworthy Online Controlled Experiments (2020), chapter 21.
 */
export const SAMPLE_RATIO_THRESHOLD = 0.001

/** A smaller share is no plan for an arm. */
const SMALLEST_SHARE = 1e-9

export interface SampleRatio {
  chiSquare: number
  pValue: number
  passed: boolean
  /** Units that the plan would have put into treatment. */
  expectedTreatment: number
}

/**
 * Whether two arms have the sizes that the plan gave them: Pearson's chi-square with one degree of freedom. Sizes are
 * counts of randomized units; the share in treatment lies between 0 and 1, without both. Null where there are no units.
 */
export function sampleRatio(sizes: { control: number; treatment: number }, treatmentShare: number): SampleRatio | null {
  const total = sizes.control + sizes.treatment
  if (!(total > 0) || !(treatmentShare > SMALLEST_SHARE) || !(treatmentShare < 1 - SMALLEST_SHARE)) return null
  const expectedTreatment = total * treatmentShare
  const apart = sizes.treatment - expectedTreatment
  const chiSquare = apart ** 2 / expectedTreatment + apart ** 2 / (total - expectedTreatment)
  const pValue = chiSquareExceed(chiSquare, 1)
  return { chiSquare, pValue, passed: pValue >= SAMPLE_RATIO_THRESHOLD, expectedTreatment }
}
