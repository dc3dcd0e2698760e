import { formatNumber, formatSigned, withUnit } from '../format'
import { changeText, effectOf, effectText, intervalText, relativeEstimate } from '../impact/effect'
import { endsText, usefulDecimals, writeEstimate, writeTogether, type Estimate } from '../impact/precision'
import { decimalsOf } from '../impact/rounding'
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
  /** For charts, in percent of the baseline; the ends also as they are written: "+1.9 to +6.2". */
  relative: { effect: number; low: number | null; high: number | null; ends: string } | null
  /** Whether the interval leaves out zero; null without an interval. */
  clearOfZero: boolean | null
}

const nothing = { interval: '', baseline: '', result: '', absolute: '', sizes: '', target: '', again: '' }

/** What may be read of an impact's numbers at a level of disclosure. */
export function showMetric(typed: Impact, level: MetricLevel): ShownMetric {
  const impact = withComputed(typed)
  const clearOfZero = clear(impact)
  const known = effectOf(impact) !== null
  switch (level) {
    case 'exact':
      return { level, ...exactTexts(impact, typed), relative: relativeOf(impact), clearOfZero }
    case 'rounded': {
      const relative = roundedRelative(impact)
      return { level, ...roundedTexts(impact, relative), relative, clearOfZero }
    }
    case 'percent': {
      const relative = relativeOf(impact)
      const effect = relative ? effectText(impact) : known ? 'withheld' : ''
      return { level, ...nothing, effect, interval: relativeInterval(impact, relative), relative, clearOfZero }
    }
    case 'range': {
      const relative = relativeEstimate(impact)
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
  const relative = relativeEstimate(impact)
  return relative && { ...relative, ends: endsOf(writeEstimate(relative)) }
}

const endsOf = ({ low, high }: Record<keyof Estimate, string>): string => (low === '' ? '' : endsText(low, high))

/** Six figures are enough for a value; what was typed in fewer stays as it was typed. */
const valueText = (value: number | null, unit: string) =>
  value === null ? '' : withUnit(formatNumber(value, Math.min(decimalsOf(value), usefulDecimals(value / 10_000))), unit)

function exactTexts(impact: Impact, typed: Impact) {
  const { unit, target, durability, controlSize, treatmentSize } = impact
  return {
    effect: effectText(impact),
    interval: intervalText(impact),
    ...(typed.baseline.value === null && typed.result.value === null ? computedValues(impact) : typedValues(impact)),
    absolute: changeText(impact),
    sizes: sizesText(controlSize, treatmentSize, (size) => formatNumber(size, 0)),
    target: valueText(target, unit),
    again: valueText(durability.value, unit),
  }
}

const typedValues = ({ unit, baseline, result }: Impact) => ({
  baseline: valueText(baseline.value, unit),
  result: valueText(result.value, unit),
})

/** Values that follow from the arms have the decimals of the change between them, so that they give it. */
function computedValues(impact: Impact) {
  const { unit, baseline, result } = impact
  if (baseline.value === null || result.value === null) return typedValues(impact)
  const change = result.value - baseline.value
  const digits = change === 0 ? usefulDecimals(result.value / 100) : usefulDecimals(change / 10)
  const [before = '', after = ''] = writeTogether([baseline.value, result.value], digits)
  return { baseline: withUnit(before, unit), result: withUnit(after, unit) }
}

function roundedTexts(impact: Impact, relative: ShownMetric['relative']) {
  const { unit, baseline, result, target, durability, controlSize, treatmentSize } = impact
  const about = (value: number | null) => (value === null ? '' : `about ${valueText(roundTo(value, 2), unit)}`)
  const effect = effectOf(impact)
  const inUnit = effect ? `about ${withUnit(single(effect.absolute), unit)}` : ''
  return {
    ...nothing,
    effect: relative ? `about ${withUnit(single(relative.effect), '%')}` : inUnit,
    interval: relativeInterval(impact, relative),
    baseline: about(baseline.value),
    result: about(result.value),
    sizes: sizesText(controlSize, treatmentSize, (size) => `about ${formatNumber(roundTo(size, 2), 0)}`),
    target: about(target),
    again: about(durability.value),
  }
}

/** To one figure, which its own size places. */
const single = (value: number): string => formatSigned(roundTo(value, 1), 6)

function roundedRelative(impact: Impact): ShownMetric['relative'] {
  const relative = relativeEstimate(impact)
  if (!relative) return null
  const { effect, low, high } = relative
  const bare = { effect: roundTo(effect, 1), low: null, high: null, ends: '' }
  if (low === null || high === null) return bare
  return { ...bare, low: roundTo(low, 1), high: roundTo(high, 1), ends: endsText(single(low), single(high)) }
}

function relativeInterval({ interval: { level } }: Impact, relative: ShownMetric['relative']): string {
  if (!relative || relative.ends === '') return ''
  const ends = withUnit(relative.ends, '%')
  return level === null ? ends : `${ends} (${withUnit(formatNumber(level, 2), '%')})`
}

function sizesText(control: number | null, treatment: number | null, write: (size: number) => string): string {
  const parts = [
    control === null ? '' : `${write(control)} in control`,
    treatment === null ? '' : `${write(treatment)} in treatment`,
  ]
  return parts.filter(Boolean).join(', ')
}
