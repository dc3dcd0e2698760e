import type { Claim } from './claim'
import type { Verdict } from './grades'
import { statisticsOf, type ClaimStatistics } from './statistics-of'

/** What a measurement found, and the sentence that says from what. */
export interface FoundVerdict {
  verdict: Verdict
  text: string
}

/**
 * The verdict from the interval against zero and the direction that is better.
 *
 * An interval that holds zero is no detectable effect, whatever is better. For "near a target", the interval is laid on
 * the baseline: it is improved where every value in it lies nearer to the target than the baseline did, worse where none
 * does, and not stated where the interval reaches from nearer to farther.
 */
export function verdictOf(claim: Claim, { interval, computed }: ClaimStatistics = statisticsOf(claim)): FoundVerdict {
  if (!interval) return { verdict: 'not-stated', text: 'Without an interval, the change cannot be told from chance.' }
  const level = interval.level === null ? 'The interval' : `The ${interval.level} % interval`
  if (interval.low <= 0 && interval.high >= 0) return { verdict: 'no-effect', text: `${level} includes zero.` }
  const clear = `${level} leaves out zero`
  if (claim.direction === null)
    return { verdict: 'not-stated', text: `${clear}, but the record does not say which direction is better.` }
  if (claim.direction === 'target') {
    const baseline = claim.baseline.value ?? computed?.baseline ?? null
    return againstTarget({ clear, interval, baseline, target: claim.target })
  }
  const up = interval.low > 0
  if ((claim.direction === 'higher') === up) return { verdict: 'improved', text: `${clear}, on the better side.` }
  return { verdict: 'worse', text: `${clear}, on the worse side.` }
}

interface Target {
  clear: string
  interval: NonNullable<ClaimStatistics['interval']>
  baseline: number | null
  target: number | null
}

function againstTarget({ clear, interval, baseline, target }: Target): FoundVerdict {
  if (baseline === null || target === null)
    return {
      verdict: 'not-stated',
      text: `${clear}, but without baseline and target nearer cannot be told from farther.`,
    }
  const scale = interval.of === 'relative' ? Math.abs(baseline) / 100 : 1
  const nearer = [interval.low, interval.high].map(
    (change) => Math.abs(baseline + change * scale - target) < Math.abs(baseline - target),
  )
  if (nearer.every(Boolean)) return { verdict: 'improved', text: `${clear} and lies nearer to the target.` }
  if (!nearer.some(Boolean)) return { verdict: 'worse', text: `${clear} and lies farther from the target.` }
  return { verdict: 'not-stated', text: `${clear}, but reaches from nearer to the target to farther from it.` }
}
