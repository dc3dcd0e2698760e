import { armsOf, shareScale, unitsIndependent, type Arms } from './arms'
import type { Claim } from './claim'
import { effectOf, inPercentOf, type Effect } from './effect'
import { disagreements, type Disagreement } from './disagreements'
import { fiellerInterval, fixedBaselineInterval, type RelativeInterval } from './statistics/relative-interval'
import { sampleRatio, type SampleRatio } from './statistics/sample-ratio'
import { compareMeans } from './statistics/two-means'
import { compareShares } from './statistics/two-proportions'

/** Taken where nobody has said another, in percent. */
export const USUAL_LEVEL = 95

/** What follows from the arms alone. Values and ends stand in the metric's unit. */
export interface Computed {
  of: Arms['of']
  /** How interval and p-value were found, in words. */
  test: string
  baseline: number
  result: number
  absolute: number
  /** Percent of the baseline's size; null where the baseline is zero. */
  relative: number | null
  /** Of the absolute effect. */
  low: number
  high: number
  level: number
  pValue: number
  relativeInterval: RelativeInterval
}

/** Typed where the person has typed it, else computed. */
export type Origin = 'typed' | 'computed'

export interface ReadInterval {
  of: 'absolute' | 'relative'
  low: number
  high: number
  /** Percent; null where it was typed without. */
  level: number | null
  origin: Origin
}

export interface ClaimStatistics {
  computed: Computed | null
  /** Why nothing is computed though both arms have numbers; null where something is, or nothing could be. */
  notComputed: string | null
  /** From the sizes and the planned split. */
  sampleRatio: SampleRatio | null
  effect: (Effect & { origin: Origin }) | null
  /** The interval that verdict and checks read. */
  interval: ReadInterval | null
  pValue: { value: number; origin: Origin } | null
  /** The interval in percent of the baseline, for a chart; null where there is none to put in percent. */
  relative: { interval: RelativeInterval; origin: Origin } | null
  /** Where what is typed and what is computed differ beyond rounding. What is typed stays. */
  disagreements: Disagreement[]
}

/** What the numbers of a claim say: typed, computed from its arms, and where the two differ. */
export function statisticsOf(claim: Claim): ClaimStatistics {
  const arms = armsOf(claim)
  const notComputed = arms && whyNot(claim, arms)
  const computed = arms && notComputed === null ? compute(claim, arms) : null
  const typed = effectOf(claim)
  return {
    computed,
    notComputed,
    sampleRatio: ratioOf(claim),
    effect: typed ? { ...typed, origin: 'typed' } : computed && { ...effectFrom(computed), origin: 'computed' },
    interval: typedInterval(claim) ?? (computed && { ...ends(computed), of: 'absolute', origin: 'computed' }),
    pValue:
      claim.pValue === null
        ? computed && { value: computed.pValue, origin: 'computed' }
        : { value: claim.pValue, origin: 'typed' },
    relative: relativeOf(claim, computed),
    disagreements: computed ? disagreements(claim, computed) : [],
  }
}

const effectFrom = ({ absolute, relative }: Computed): Effect => ({ absolute, relative })
const ends = ({ low, high, level }: Computed) => ({ low, high, level })

function whyNot(claim: Claim, arms: Arms): string | null {
  if (claim.design !== 'randomized')
    return 'Interval and p-value are computed from the arms of a randomized experiment only; this design needs an analysis of its own.'
  if (!unitsIndependent(claim))
    return `Units of one ${claim.randomizationUnit.trim().toLowerCase()} are alike, and taking each ${claim.unitOfAnalysis.trim().toLowerCase()} as independent would make the interval too short. Type the one from your analysis.`
  if (arms.of === 'means' && compareMeans(arms.control, arms.treatment, USUAL_LEVEL) === null)
    return 'Both deviations are zero, or an arm has a single unit, which no interval can be computed from.'
  return null
}

function compute(claim: Claim, arms: Arms): Computed | null {
  const level = claim.interval.level ?? USUAL_LEVEL
  if (arms.of === 'shares') {
    const scale = shareScale(claim, arms)
    const compared = compareShares(arms.control, arms.treatment, level)
    const baseline = (scale * arms.control.successes) / arms.control.size
    const result = (scale * arms.treatment.successes) / arms.treatment.size
    const test = 'Two shares: Newcombe’s interval, pooled z-test'
    return described({ of: 'shares', test, baseline, result, scale, compared })
  }
  const compared = compareMeans(arms.control, arms.treatment, level)
  if (!compared) return null
  const [baseline, result] = [arms.control.mean, arms.treatment.mean]
  return described({ of: 'means', test: 'Two means: Welch’s t', baseline, result, scale: 1, compared })
}

interface Parts {
  of: Arms['of']
  test: string
  baseline: number
  result: number
  scale: number
  compared: ReturnType<typeof compareShares>
}

function described({ of, test, baseline, result, scale, compared }: Parts): Computed {
  const { low, high, level, pValue, variances, reach } = compared
  return {
    of,
    test,
    baseline,
    result,
    absolute: result - baseline,
    relative: inPercentOf(baseline, result - baseline),
    low: low * scale,
    high: high * scale,
    level,
    pValue,
    relativeInterval: fiellerInterval({
      control: { estimate: baseline, variance: variances.control * scale ** 2 },
      treatment: { estimate: result, variance: variances.treatment * scale ** 2 },
      reach,
    }),
  }
}

function ratioOf(claim: Claim): SampleRatio | null {
  const { design, controlSize, treatmentSize, allocation } = claim
  if (design !== 'randomized' || controlSize === null || treatmentSize === null || allocation === null) return null
  if (!unitsIndependent(claim)) return null
  return sampleRatio({ control: controlSize, treatment: treatmentSize }, allocation / 100)
}

/** Null until both ends are typed, the low one first. */
function typedInterval({ interval }: Claim): ReadInterval | null {
  const { of, low, high, level } = interval
  if (low === null || high === null || low > high) return null
  return { of: of ?? 'absolute', low, high, level, origin: 'typed' }
}

function relativeOf(claim: Claim, computed: Computed | null): ClaimStatistics['relative'] {
  const typed = typedInterval(claim)
  if (!typed) return computed && { interval: computed.relativeInterval, origin: 'computed' }
  const { of, low, high } = typed
  if (of === 'relative') return { interval: { bounded: true, method: 'typed', low, high }, origin: 'typed' }
  const baseline = claim.baseline.value ?? computed?.baseline
  return baseline === undefined ? null : { interval: fixedBaselineInterval(typed, baseline), origin: 'typed' }
}
