import { formatSigned, withUnit } from '@shared/format'
import type { Claim } from '@shared/impact/claim'
import { formatPercent } from '@shared/impact/effect'
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
    const { low, high } = absoluteEnds(statistics)
    const text = withUnit(formatSigned(effect.absolute, 2), claim.unit)
    return { rows: [{ label, effect: effect.absolute, low, high, limit: null, text }], unit: claim.unit }
  }
  const own = { label, effect: effect.relative, ...relativeEnds(statistics), limit: null }
  return {
    rows: [{ ...own, text: formatPercent(effect.relative) }, ...claim.guardrails.flatMap(guardrailRow)],
    unit: '%',
  }
}

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
  return [{ label: name.trim() || 'Guardrail', effect, low, high, limit: limitAt, text: formatPercent(effect) }]
}
