import { formatNumber, formatSigned, withUnit } from '../format'
import type { RecordOf } from '../records/kinds'
import { endsText, usefulDecimals, writeEstimate, type Estimate } from './precision'
import { decimalsOf } from './rounding'

type Impact = Pick<RecordOf<'impact'>, 'baseline' | 'result' | 'unit' | 'interval'>

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
export const formatPercent = (value: number): string =>
  withUnit(writeEstimate({ effect: value, low: null, high: null }).effect, '%')

/** The effect in one short text: relative where there is a baseline to relate to, else absolute. Empty until known. */
export function effectText(impact: Impact): string {
  const relative = relativeEstimate(impact)
  return relative ? withUnit(writeEstimate(relative).effect, '%') : changeText(impact)
}

/** The effect in the metric's own unit: "+1.64 points". Empty until known. */
export function changeText(impact: Impact): string {
  const effect = effectOf(impact)
  if (!effect) return ''
  const { low, high } = endsOf(impact, 'absolute')
  const text =
    low === null ? differenceText(impact, effect) : writeEstimate({ effect: effect.absolute, low, high }).effect
  return withUnit(text, unitOfChange(impact.unit))
}

/** A difference has at most the decimals of what it is taken of, and no more than leave it three figures. */
function differenceText({ baseline, result }: Impact, { absolute }: Effect): string {
  const typed = Math.max(decimalsOf(baseline.value ?? 0), decimalsOf(result.value ?? 0))
  return formatSigned(absolute, Math.min(typed, usefulDecimals(absolute / 10)))
}

/** A share given in percent changes by points, which no reader takes for percent of the baseline. */
export const unitOfChange = (unit: string): string => (unit.trim().startsWith('%') ? 'points' : unit)

/** The confidence interval: "+1.9 to +6.2 % (95 %)". Empty until both ends are known. */
export function intervalText(impact: Impact): string {
  const { of, low, high, level } = impact.interval
  if (low === null || high === null) return ''
  const isRelative = of === 'relative'
  const written = isRelative
    ? writeEstimate(relativeEstimate(impact) ?? { effect: null, low, high })
    : writeEstimate({ effect: effectOf(impact)?.absolute ?? null, low, high })
  const ends = withUnit(endsText(written.low, written.high), isRelative ? '%' : unitOfChange(impact.unit))
  return level === null ? ends : `${ends} (${withUnit(formatNumber(level, 2), '%')})`
}

/** Effect and interval in percent of the baseline's size; null until both values are known, and without a baseline to relate to. */
export function relativeEstimate(impact: Impact): (Estimate & { effect: number }) | null {
  const effect = effectOf(impact)
  const { value } = impact.baseline
  if (!effect || effect.relative === null || value === null) return null
  const relative = endsOf(impact, 'relative')
  if (relative.low !== null) return { effect: effect.relative, ...relative }
  const { low, high } = endsOf(impact, 'absolute')
  const scaled = (end: number | null) => (end === null ? null : inPercentOf(value, end))
  return { effect: effect.relative, low: scaled(low), high: scaled(high) }
}

const NO_ENDS = { low: null, high: null }

/** Both ends of the interval where it is one of this sort of change; an interval of which nothing is said is absolute. */
function endsOf({ interval: { of, low, high } }: Impact, sort: 'absolute' | 'relative') {
  return (of ?? 'absolute') === sort && low !== null && high !== null ? { low, high } : NO_ENDS
}
