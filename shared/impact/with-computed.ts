import { armsOf } from './arms'
import type { Claim } from './claim'
import { statisticsOf } from './statistics-of'

/**
 * A metric impact with the values and the interval that its arms give, where the person has typed none: so lists and
 * packets show the effect that the grade has read. What is typed stays as it is. Values in the metric's unit, in percent
 * where a share has none; the interval in percent of the baseline where it has ends there, else in the unit.
 */
export function withComputed<C extends Claim>(claim: C): C {
  const { baseline, result, interval } = claim
  const isBare = baseline.value === null && result.value === null
  const lacksInterval = interval.low === null && interval.high === null
  if (!(isBare || lacksInterval) || armsOf(claim) === null) return claim
  const { computed } = statisticsOf(claim)
  if (!computed) return claim
  const { relativeInterval: relative, level } = computed
  const ends = relative.bounded
    ? ({ of: 'relative', low: relative.low, high: relative.high } as const)
    : ({ of: 'absolute', low: computed.low, high: computed.high } as const)
  return {
    ...claim,
    ...(isBare && {
      unit: claim.unit.trim() === '' && computed.of === 'shares' ? '%' : claim.unit,
      baseline: { ...baseline, value: computed.baseline },
      result: { ...result, value: computed.result },
    }),
    ...(lacksInterval && { interval: { ...interval, ...ends, level } }),
  }
}
