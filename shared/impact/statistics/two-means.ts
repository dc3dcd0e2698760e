import { studentOutside, studentReach } from './student-t'
import type { Compared } from './two-proportions'

/** The mean of so many units and their standard deviation, both in the metric's unit; size ≥ 2, deviation ≥ 0. */
export interface Mean {
  mean: number
  deviation: number
  size: number
}

/**
 * The difference of two independent means by Welch's t, which does not ask for equal spread: interval and two-sided
 * p-value with the degrees of freedom of Satterthwaite. Level in percent, above 0 and below 100. Null where neither arm
 * spreads at all, for then there is nothing to judge a difference by.
 *
 * Holds where units are independent and the means are near normal, which heavy tails need many units for.
 * Sources: Welch, The generalization of Student's problem when several different population variances are involved
 * (1947); Satterthwaite, An approximate distribution of estimates of variance components (1946).
 */
export function compareMeans(control: Mean, treatment: Mean, level: number): (Compared & { freedom: number }) | null {
  const variances = { control: squaredError(control), treatment: squaredError(treatment) }
  const sum = variances.control + variances.treatment
  if (!(sum > 0) || control.size < 2 || treatment.size < 2) return null
  const part = variances.control / sum
  const freedom = 1 / (part ** 2 / (control.size - 1) + (1 - part) ** 2 / (treatment.size - 1))
  const error = Math.sqrt(sum)
  const reach = studentReach(level, freedom)
  const difference = treatment.mean - control.mean
  return {
    difference,
    low: difference - reach * error,
    high: difference + reach * error,
    level,
    pValue: studentOutside(difference / error, freedom),
    variances,
    reach,
    freedom,
  }
}

const squaredError = ({ deviation, size }: Mean) => (deviation * deviation) / size
