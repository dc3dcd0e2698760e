import { formatNumber, formatSigned, withUnit } from '../format'
import { effectOf, effectText, formatPercent, intervalText } from '../impact/effect'
import { withComputed } from '../impact/with-computed'
import type { RecordOf } from '../records/kinds'
import type { METRIC_DISCLOSURES } from '../records/record'
import { bandOf, roundTo } from './blur'

export type MetricLevel = keyof typeof METRIC_DISCLOSURES
type Impact = RecordOf<'impact'>

/** A metric's numbers in words, as far as they may be shown. Sections print these and never a number of the record. */
export interface ShownMetric {
  level: MetricLevel
  /** "+4.1 %", "about +4 %", "+2 to +5 %", "withheld"; empty where nothing is known. */
  effect: string
  /** "+1.9 to +6.2 % (95 %)"; empty where unknown or not shown. */
  interval: string
  baseline: string
  result: string
  /** The change in the metric's own unit; empty where only the relative change may be shown. */
  absolute: string
  /** "41 292 in control, 41 293 in treatment". */
  sizes: string
  target: string
  /** The value measured again later. */
  again: string
  /** For charts, in percent of the baseline. */
  relative: { effect: number; low: number | null; high: number | null } | null
  /** Whether the interval leaves out zero; null without an interval. */
  clearOfZero: boolean | null
}

const nothing = { interval: '', baseline: '', result: '', absolute: '', sizes: '', target: '', again: '' }

/** What may be read of an impact's numbers at a level of disclosure. */
export function showMetric(typed: Impact, level: MetricLevel): ShownMetric {
  const impact = withComputed(typed)
  const clearOfZero = clear(impact)
  const relative = relativeOf(impact)
  const known = effectOf(impact) !== null
  switch (level) {
    case 'exact':
      return { level, ...exactTexts(impact), relative, clearOfZero }
    case 'rounded':
      return { level, ...roundedTexts(impact, relative), relative: relative && rounded(relative), clearOfZero }
    case 'percent': {
      const effect = relative ? formatPercent(relative.effect) : known ? 'withheld' : ''
      return { level, ...nothing, effect, interval: relativeInterval(impact, relative), relative, clearOfZero }
    }
    case 'range': {
      const effect = relative ? bandOf(relative.effect) : known ? 'withheld' : ''
      return { level, ...nothing, effect, relative: null, clearOfZero }
    }
    default:
      return { level, ...nothing, effect: known ? 'withheld' : '', relative: null, clearOfZero: null }
  }
}

function clear({ interval: { low, high } }: Impact): boolean | null {
  return low === null || high === null ? null : low > 0 || high < 0
}

function relativeOf(impact: Impact): ShownMetric['relative'] {
  const effect = effectOf(impact)
  if (!effect || effect.relative === null || impact.baseline.value === null) return null
  const { low, high, of } = impact.interval
  const scale = of === 'relative' ? 1 : 100 / Math.abs(impact.baseline.value)
  const known = low !== null && high !== null
  return { effect: effect.relative, low: known ? low * scale : null, high: known ? high * scale : null }
}

const valueText = (value: number | null, unit: string) => (value === null ? '' : withUnit(formatNumber(value, 4), unit))

function exactTexts(impact: Impact) {
  const { unit, baseline, result, target, durability, controlSize, treatmentSize } = impact
  const effect = effectOf(impact)
  return {
    effect: effectText(impact),
    interval: intervalText(impact),
    baseline: valueText(baseline.value, unit),
    result: valueText(result.value, unit),
    absolute: effect
      ? withUnit(formatSigned(effect.absolute, 4), unit.startsWith('%') ? 'percentage points' : unit)
      : '',
    sizes: sizesText(controlSize, treatmentSize, (size) => formatNumber(size, 0)),
    target: valueText(target, unit),
    again: valueText(durability.value, unit),
  }
}

function roundedTexts(impact: Impact, relative: ShownMetric['relative']) {
  const { unit, baseline, result, target, durability, controlSize, treatmentSize } = impact
  const about = (value: number | null) => (value === null ? '' : `about ${valueText(roundTo(value, 2), unit)}`)
  const effect = effectOf(impact)
  const inUnit = effect ? `about ${withUnit(formatSigned(roundTo(effect.absolute, 1), 6), unit)}` : ''
  return {
    ...nothing,
    effect: relative ? `about ${percent(roundTo(relative.effect, 1))}` : inUnit,
    interval: relativeInterval(impact, relative && rounded(relative)),
    baseline: about(baseline.value),
    result: about(result.value),
    sizes: sizesText(controlSize, treatmentSize, (size) => `about ${formatNumber(roundTo(size, 2), 0)}`),
    target: about(target),
    again: about(durability.value),
  }
}

const percent = (value: number) => withUnit(formatSigned(value, 6), '%')

const rounded = ({ effect, low, high }: NonNullable<ShownMetric['relative']>) => ({
  effect: roundTo(effect, 1),
  low: low === null ? null : roundTo(low, 1),
  high: high === null ? null : roundTo(high, 1),
})

function relativeInterval({ interval: { level } }: Impact, relative: ShownMetric['relative']): string {
  if (!relative || relative.low === null || relative.high === null) return ''
  const size = Math.max(Math.abs(relative.low), Math.abs(relative.high))
  const digits = size < 1 ? 2 : size < 20 ? 1 : 0
  const ends = `${formatSigned(relative.low, digits)} to ${withUnit(formatSigned(relative.high, digits), '%')}`
  return level === null ? ends : `${ends} (${withUnit(formatNumber(level, 2), '%')})`
}

function sizesText(control: number | null, treatment: number | null, write: (size: number) => string): string {
  const parts = [
    control === null ? '' : `${write(control)} in control`,
    treatment === null ? '' : `${write(treatment)} in treatment`,
  ]
  return parts.filter(Boolean).join(', ')
}
