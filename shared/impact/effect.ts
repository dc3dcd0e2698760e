import { formatNumber, formatSigned, withUnit } from '../format'
import type { RecordOf } from '../records/kinds'

type Impact = Pick<RecordOf<'impact'>, 'baseline' | 'result' | 'unit' | 'interval' | 'metricDisclosure'>

export interface Effect {
  /** Result minus baseline, in the metric's unit. */
  absolute: number
  /** The same in percent of the baseline's size; null where the baseline is zero, which has no relative change. */
  relative: number | null
}

/** What changed between baseline and result; null until both are known. */
export function effectOf({ baseline, result }: Pick<Impact, 'baseline' | 'result'>): Effect | null {
  if (baseline.value === null || result.value === null) return null
  const absolute = result.value - baseline.value
  return { absolute, relative: inPercentOf(baseline.value, absolute) }
}

/** A change in percent of a baseline's size; null where that is zero, or so near to it that no number can hold it. */
export function inPercentOf(baseline: number, change: number): number | null {
  const percent = (change / Math.abs(baseline)) * 100
  return Number.isFinite(percent) ? percent : null
}

/** A percentage with as many decimals as its size needs: +0.24 %, +4.1 %, −71 %. */
export function formatPercent(value: number): string {
  const size = Math.abs(value)
  const digits = size < 1 ? 2 : size < 20 ? 1 : 0
  return withUnit(formatSigned(value, digits), '%')
}

/** The effect in one short text: relative where there is a baseline to relate to, else absolute. Empty until known. */
export function effectText(impact: Impact): string {
  const effect = effectOf(impact)
  if (!effect) return ''
  if (effect.relative !== null) return formatPercent(effect.relative)
  return withUnit(formatSigned(effect.absolute, 2), impact.unit)
}

/** The confidence interval as typed: "95 %: +1.9 to +6.2 %". Empty until both ends are known. */
export function intervalText({ interval, unit }: Pick<Impact, 'interval' | 'unit'>): string {
  const { low, high, level, of } = interval
  if (low === null || high === null) return ''
  const ends = `${formatSigned(low, 2)} to ${formatSigned(high, 2)}`
  const text = withUnit(ends, of === 'relative' ? '%' : unit)
  return level === null ? text : `${text} (${withUnit(formatNumber(level, 2), '%')})`
}
