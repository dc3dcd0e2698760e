import type { Claim } from './claim'
import type { Mean } from './statistics/two-means'
import type { Share } from './statistics/two-proportions'

/** Both arms in numbers that can be compared: so many of so many, or mean and deviation. */
export type Arms = { of: 'shares'; control: Share; treatment: Share } | { of: 'means'; control: Mean; treatment: Mean }

/** The arms as typed; null until both say the same sort of numbers. Counts come before means. */
export function armsOf({ control, controlSize, treatment, treatmentSize }: Claim): Arms | null {
  if (!controlSize || !treatmentSize) return null
  if (control.successes !== null && treatment.successes !== null) {
    if (control.successes > controlSize || treatment.successes > treatmentSize) return null
    return {
      of: 'shares',
      control: { successes: control.successes, size: controlSize },
      treatment: { successes: treatment.successes, size: treatmentSize },
    }
  }
  const means = [control.mean, control.deviation, treatment.mean, treatment.deviation]
  const [mean1, deviation1, mean2, deviation2] = means
  if (mean1 == null || deviation1 == null || mean2 == null || deviation2 == null) return null
  return {
    of: 'means',
    control: { mean: mean1, deviation: deviation1, size: controlSize },
    treatment: { mean: mean2, deviation: deviation2, size: treatmentSize },
  }
}

/** Whether each counted unit was drawn by itself; where sellers are drawn and listings counted, it was not. */
export function unitsIndependent({ randomizationUnit, unitOfAnalysis }: Claim): boolean {
  const [drawn, counted] = [singular(randomizationUnit), singular(unitOfAnalysis)]
  return drawn === '' || counted === '' || drawn === counted
}

const singular = (unit: string) => unit.trim().toLowerCase().replace(/s$/, '')

/**
 * What a share is multiplied by to stand in the metric's unit: 100 where the unit is percent, else what fits the typed
 * value best, else 100.
 */
export function shareScale(
  { unit, baseline, result }: Claim,
  { control, treatment }: { control: Share; treatment: Share },
) {
  const known = scaleInUnit(unit)
  if (known !== null) return known
  const typed = [
    { value: baseline.value, share: control.successes / control.size },
    { value: result.value, share: treatment.successes / treatment.size },
  ].find(({ value, share }) => value !== null && value > 0 && share > 0)
  if (!typed?.value) return 100
  const times = Math.log10(typed.value / typed.share)
  return times < 1 ? 1 : times < 2.5 ? 100 : 1000
}

/** The same where no arms may be known yet; null where nothing says that the metric is a share. */
export function shareScaleOfUnit(claim: Claim): number | null {
  const arms = armsOf(claim)
  if (arms?.of === 'shares') return shareScale(claim, arms)
  const value = claim.plan.baseline ?? claim.baseline.value
  return scaleInUnit(claim.unit) ?? (claim.unit.trim() === '' && value !== null && value < 1 ? 1 : null)
}

function scaleInUnit(unit: string): number | null {
  if (/^\s*(%|per ?cent|points)/i.test(unit)) return 100
  return /^\s*(‰|per (1[ ,]?000|thousand|mille))/i.test(unit) ? 1000 : null
}
