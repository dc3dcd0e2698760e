import { shareScaleOfUnit } from './arms'
import { designFamily, type Claim } from './claim'
import { powerOf, smallestEffect, unitsNeeded, type Measured } from './statistics/power'

/** What a planned experiment asks for and can find. Effects stand in the metric's unit, units count both arms. */
export interface PlanStatistics {
  /** The effect to detect, put into the metric's unit; null where it is not said. */
  effect: number | null
  /** Units needed for it; null where it is not said, or a share would leave 0 to 100 %. */
  needed: number | null
  /** The units that the next two speak of: those measured, else those planned. */
  units: number | null
  /** The smallest effect that so many units find. */
  smallest: number | null
  /** The chance to find the planned effect with them, 0 to 1. */
  power: number | null
  /** What was taken where nothing was said. */
  assumed: { alpha: boolean; power: boolean; split: boolean }
}

const USUAL = { alpha: 0.05, power: 80, allocation: 50 }

/**
 * Power and smallest detectable effect from the planned size: for a share by its expected baseline, for a mean by its
 * expected deviation. Two-sided, normal approximation. Null until one of the two is said, where the unit does not
 * say that the metric is a share, and for what is no experiment.
 */
export function planStatistics(claim: Claim): PlanStatistics | null {
  const { plan, allocation, controlSize, treatmentSize } = claim
  if (claim.design !== null && designFamily(claim) !== 'randomized') return null
  const scale = plan.deviation === null ? shareScaleOfUnit(claim) : 1
  if (scale === null) return null
  const baseline = plan.baseline ?? claim.baseline.value
  const measured = measuredOf(plan.deviation, baseline === null ? null : baseline / scale)
  if (!measured) return null
  const asked = {
    alpha: plan.alpha ?? USUAL.alpha,
    power: (plan.power ?? USUAL.power) / 100,
    treatmentShare: (allocation ?? USUAL.allocation) / 100,
  }
  const wanted = plan.of === 'relative' && plan.effect !== null ? relative(plan.effect, baseline) : plan.effect
  const effect = wanted === null || wanted === 0 ? null : wanted / scale
  const units = controlSize && treatmentSize ? controlSize + treatmentSize : plan.size
  const smallest = units === null ? null : smallestEffect(measured, { ...asked, units })
  return {
    effect: effect === null ? null : effect * scale,
    needed: effect === null ? null : unitsNeeded(measured, effect, asked),
    units,
    smallest: smallest === null ? null : smallest * scale,
    power: units === null || effect === null ? null : powerOf(measured, effect, { ...asked, units }),
    assumed: { alpha: plan.alpha === null, power: plan.power === null, split: allocation === null },
  }
}

const relative = (percent: number, baseline: number | null) =>
  baseline === null ? null : (percent / 100) * Math.abs(baseline)

function measuredOf(deviation: number | null, share: number | null): Measured | null {
  if (deviation !== null) return deviation > 0 ? { of: 'means', deviation } : null
  return share !== null && share > 0 && share < 1 ? { of: 'shares', baseline: share } : null
}
