export const RELATIVE_METHODS = {
  fieller: 'Fieller',
  delta: 'Delta method',
  'fixed-baseline': 'Baseline taken as exact',
  typed: 'As typed',
} as const
export type RelativeMethod = keyof typeof RELATIVE_METHODS

/** Two independent estimates with the variances of the estimates, and how many standard errors the interval reaches. */
export interface RatioOf {
  control: { estimate: number; variance: number }
  treatment: { estimate: number; variance: number }
  reach: number
}

/** The interval of a relative change, in percent of the baseline's size; or why it has no ends. */
export type RelativeInterval =
  | { bounded: true; method: RelativeMethod; low: number; high: number }
  | { bounded: false; method: RelativeMethod; why: string }

const unbounded = (method: RelativeMethod, why: string): RelativeInterval => ({ bounded: false, method, why })

const NO_BASELINE = 'The baseline is zero, and nothing can be put in percent of it.'
const WEAK_BASELINE =
  'The baseline cannot be told from zero at this level, so a change in percent of it has no upper or lower end. Give the change in the unit.'

/**
 * Fieller's interval of the relative change (treatment − control) / |control|, for independent estimates that are near
 * normal. It takes the baseline's own uncertainty in full. Where the baseline is not distinguishable from zero at the
 * level, the set of changes that fit the data is unbounded, and that is the result.
 * Source: Fieller, Some problems in interval estimation (1954).
 */
export function fiellerInterval({ control, treatment, reach }: RatioOf): RelativeInterval {
  if (control.estimate === 0 && control.variance === 0) return unbounded('fieller', NO_BASELINE)
  const square = reach * reach
  const leading = control.estimate ** 2 - square * control.variance
  if (leading <= 0) return unbounded('fieller', WEAK_BASELINE)
  const product = control.estimate * treatment.estimate
  const last = treatment.estimate ** 2 - square * treatment.variance
  const root = Math.sqrt(Math.max(0, product ** 2 - leading * last))
  return percentOf('fieller', (product - root) / leading, (product + root) / leading, control.estimate)
}

/**
 * The delta method's interval of the same change: a straight line drawn through the ratio at the estimates. Symmetrical
 * and always bounded, therefore too short where the baseline is uncertain: use it where the baseline is many standard
 * errors from zero. Source: Casella and Berger, Statistical Inference (2002), section 5.5.4; Deng, Knoblich and Lu,
 * Applying the delta method in metric analytics (2018).
 */
export function deltaInterval({ control, treatment, reach }: RatioOf): RelativeInterval {
  if (control.estimate === 0) return unbounded('delta', NO_BASELINE)
  const ratio = treatment.estimate / control.estimate
  const error = Math.sqrt(treatment.variance + ratio ** 2 * control.variance) / Math.abs(control.estimate)
  return percentOf('delta', ratio - reach * error, ratio + reach * error, control.estimate)
}

/**
 * An interval of the absolute change put in percent of the baseline as if the baseline were known exactly: it ignores
 * the baseline's own uncertainty and is therefore a little too short. For an interval that was typed, where nothing more
 * is known. Ends and baseline in the metric's unit.
 */
export function fixedBaselineInterval(
  { low, high }: { low: number; high: number },
  baseline: number,
): RelativeInterval {
  const scale = 100 / Math.abs(baseline)
  return withEnds('fixed-baseline', low * scale, high * scale)
}

/** From a ratio to the change it means; a baseline below zero turns the ends round. */
function percentOf(method: RelativeMethod, low: number, high: number, baseline: number): RelativeInterval {
  if (baseline > 0) return withEnds(method, (low - 1) * 100, (high - 1) * 100)
  return withEnds(method, (1 - high) * 100, (1 - low) * 100)
}

/** Ends that no number can hold are those of a baseline that is as good as zero. */
const withEnds = (method: RelativeMethod, low: number, high: number): RelativeInterval =>
  Number.isFinite(low) && Number.isFinite(high) ? { bounded: true, method, low, high } : unbounded(method, NO_BASELINE)
