import { withUnit } from '@shared/format'
import type { Claim } from '@shared/impact/claim'
import { unitOfChange } from '@shared/impact/effect'
import { writeEstimate, type Estimate } from '@shared/impact/precision'
import type { ClaimStatistics } from '@shared/impact/statistics-of'
import type { EffectRow } from './chart-scale'

export interface EffectRows {
  rows: readonly EffectRow[]
  unit: string
}

/** The metric and its guardrails as lines of one chart: in percent, or in the metric's unit where nothing relates to it. */
export function effectRows(claim: Claim, statistics: ClaimStatistics): EffectRows | null {
  const { effect } = statistics
  const label = claim.title.trim() || 'This metric'
  if (!effect || Number.isNaN(effect.absolute)) return null
  if (effect.relative === null) {
    const own = { effect: effect.absolute, ...absoluteEnds(statistics) }
    const unit = unitOfChange(claim.unit)
    return { rows: [{ label, ...own, limit: null, text: textOf(own, unit) }], unit }
  }
  const own = { effect: effect.relative, ...relativeEnds(statistics) }
  return {
    rows: [{ label, ...own, limit: null, text: textOf(own, '%') }, ...claim.guardrails.flatMap(guardrailRow)],
    unit: '%',
  }
}

const textOf = (estimate: Estimate, unit: string): string => withUnit(writeEstimate(estimate).effect, unit)

const NO_ENDS = { low: null, high: null }

function relativeEnds({ relative }: ClaimStatistics) {
  if (!relative?.interval.bounded) return NO_ENDS
  const { low, high } = relative.interval
  return { low, high }
}

function absoluteEnds({ interval }: ClaimStatistics) {
  return interval?.of === 'absolute' ? { low: interval.low, high: interval.high } : NO_ENDS
}

function guardrailRow({ name, effect, low, high, limitAt }: Claim['guardrails'][number]): EffectRow[] {
  if (effect === null) return []
  const text = textOf({ effect, low, high }, '%')
  return [{ label: name.trim() || 'Guardrail', effect, low, high, limit: limitAt, text }]
}
