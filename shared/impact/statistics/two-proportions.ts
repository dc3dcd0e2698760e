import { normalReach, normalTwoSided } from './normal'

/** So many of so many: 0 ≤ successes ≤ size, size ≥ 1, whole numbers. */
export interface Share {
  successes: number
  size: number
}

export interface Compared {
  /** Treatment minus control, in the metric's own unit: for shares a number from −1 to 1. */
  difference: number
  /** The interval of the difference, in the same unit. */
  low: number
  high: number
  /** In percent, as asked. */
  level: number
  /** Two-sided. */
  pValue: number
  /** Variances of the two estimates, for what is computed further. */
  variances: { control: number; treatment: number }
  /** Standard errors that an interval reaches, of the distribution used. */
  reach: number
}

/**
 * The difference of two independent shares. The interval is Newcombe's hybrid of two Wilson score intervals, which holds
 * its level with few successes and never leaves −1 to 1; the p-value is that of the z-test with pooled variance. The two
 * can disagree when p is close to the edge. Level in percent, above 0 and below 100.
 *
 * Holds where units count independently: not where sellers were randomized and listings counted.
 * Sources: Newcombe, Interval estimation for the difference between independent proportions (1998), method 10; Wilson,
 * Probable inference, the law of succession, and statistical inference (1927); Fleiss, Levin and Paik, Statistical
 * Methods for Rates and Proportions (2003), section 3.1.
 */
export function compareShares(control: Share, treatment: Share, level: number): Compared {
  const reach = normalReach(level)
  const [p1, p2] = [rate(control), rate(treatment)]
  const [w1, w2] = [wilson(control, reach), wilson(treatment, reach)]
  const difference = p2 - p1
  return {
    difference,
    low: difference - Math.hypot(p2 - w2.low, w1.high - p1),
    high: difference + Math.hypot(w2.high - p2, p1 - w1.low),
    level,
    pValue: pooledTest(control, treatment),
    variances: { control: variance(control), treatment: variance(treatment) },
    reach,
  }
}

const rate = ({ successes, size }: Share) => successes / size
const variance = ({ successes, size }: Share) => ((successes / size) * (1 - successes / size)) / size

/** Wilson's score interval of one share. */
export function wilson({ successes, size }: Share, reach: number): { low: number; high: number } {
  const square = reach * reach
  const middle = (successes + square / 2) / (size + square)
  const half = (reach / (size + square)) * Math.sqrt((successes * (size - successes)) / size + square / 4)
  // At the ends the formula gives 0 and 1 but for rounding.
  return { low: successes === 0 ? 0 : middle - half, high: successes === size ? 1 : middle + half }
}

function pooledTest(control: Share, treatment: Share): number {
  const pooled = (control.successes + treatment.successes) / (control.size + treatment.size)
  const error = Math.sqrt(pooled * (1 - pooled) * (1 / control.size + 1 / treatment.size))
  // All or none counted in both arms: nothing can differ.
  if (error === 0) return 1
  return normalTwoSided((rate(treatment) - rate(control)) / error)
}
