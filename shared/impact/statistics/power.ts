import { normalCdf, normalReach, normalQuantile } from './normal'

/** Alpha two-sided, 0 to 1; power 0 to 1; the share of all units that treatment gets, 0 to 1. */
export interface Asked {
  alpha: number
  power: number
  treatmentShare: number
}

/** What is measured: shares around a baseline share (0 to 1), or means with a standard deviation of single units. */
export type Measured = { of: 'shares'; baseline: number } | { of: 'means'; deviation: number }

/**
 * Units needed in both arms together to find an effect of that size (in the metric's unit, not zero; for shares within
 * what 0 to 1 allows), rounded up. Normal approximation with unpooled variance: for means with under thirty units an arm
 * it is about two units too few. Infinity where the effect is zero; null where a share would leave 0 to 1.
 * Source: Chow, Shao and Wang, Sample Size Calculations in Clinical Research (2008), sections 3.2 and 4.2; in the trade
 * known as 16 σ²/δ² an arm (van Belle, Statistical Rules of Thumb, 2008).
 */
export function unitsNeeded(measured: Measured, effect: number, asked: Asked): number | null {
  const spread = spreadOf(measured, effect, asked.treatmentShare)
  if (spread === null) return null
  return Math.ceil(((reachOf(asked) ** 2 * spread) / effect ** 2) * (1 - 1e-12))
}

/** The chance to find an effect of that size with so many units in both arms together, by the same approximation. */
export function powerOf(
  measured: Measured,
  effect: number,
  asked: Omit<Asked, 'power'> & { units: number },
): number | null {
  const spread = spreadOf(measured, effect, asked.treatmentShare)
  if (spread === null || !(asked.units > 0)) return null
  const distance = Math.abs(effect) / Math.sqrt(spread / asked.units)
  const reach = normalReach((1 - asked.alpha) * 100)
  return normalCdf(distance - reach) + normalCdf(-distance - reach)
}

/**
 * The smallest effect, upwards, that so many units find with the power asked, in the metric's unit. Null where even the
 * whole way to 1 would not be found.
 */
export function smallestEffect(measured: Measured, asked: Asked & { units: number }): number | null {
  const { units, treatmentShare } = asked
  if (!(units > 0)) return null
  if (measured.of === 'means') return reachOf(asked) * Math.sqrt((spreadOf(measured, 0, treatmentShare) ?? 0) / units)
  const lacks = (effect: number) => {
    const spread = spreadOf(measured, effect, treatmentShare)
    return spread === null || effect < reachOf(asked) * Math.sqrt(spread / units)
  }
  let [low, high] = [0, 1 - measured.baseline]
  if (lacks(high)) return null
  for (let step = 0; step < 100; step += 1) {
    const middle = (low + high) / 2
    if (lacks(middle)) low = middle
    else high = middle
  }
  return high
}

const reachOf = ({ alpha, power }: Asked) => normalReach((1 - alpha) * 100) + normalQuantile(power)

/** The variance of the difference, times the number of all units. */
function spreadOf(measured: Measured, effect: number, treatmentShare: number): number | null {
  if (!(treatmentShare > 0) || !(treatmentShare < 1)) return null
  if (measured.of === 'means') return measured.deviation ** 2 * (1 / treatmentShare + 1 / (1 - treatmentShare))
  const changed = measured.baseline + effect
  if (!(measured.baseline >= 0) || measured.baseline > 1 || changed < 0 || changed > 1) return null
  return (
    (changed * (1 - changed)) / treatmentShare + (measured.baseline * (1 - measured.baseline)) / (1 - treatmentShare)
  )
}
