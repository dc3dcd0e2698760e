import { effectOf } from '../../../impact/effect'
import { formatNumber } from '../../../format'
import type { RecordOf } from '../../../records/kinds'
import { unitOf, type Measure } from './number-words'
import { isSameNumber } from './recorded-numbers'
import type { Quantity } from './quantities'

/** One of the numbers that a text usually quotes of a metric claim. */
export interface Quotable {
  what: 'effect' | 'interval' | 'level'
  value: number
  measure: Measure
  signed: boolean
  /** Decimals that it is usually written with; null for a level, written as it is recorded. */
  digits: number | null
}

/** The effect, the ends of its interval, and the levels before and after. */
export function quotablesOf(impact: RecordOf<'impact'>): Quotable[] {
  const { interval, baseline, result, unit } = impact
  const effect = effectOf(impact)
  const isPercent = /^\s*%/.test(unit)
  const scale = unitOf(unit)
  const seconds = scale?.measure === 'seconds' ? scale.scale : null
  const level = (value: number | null): Quotable[] => {
    if (value === null) return []
    const measure = seconds === null ? (isPercent ? 'percent' : 'plain') : 'seconds'
    return [{ what: 'level', value: value * (seconds ?? 1), measure, signed: false, digits: null }]
  }
  const change = (what: Quotable['what'], value: number | null | undefined): Quotable[] =>
    typeof value === 'number' ? [{ what, value, measure: 'percent', signed: true, digits: percentDigits(value) }] : []
  const ends = interval.of === 'relative' ? [interval.low, interval.high] : []
  return [
    ...change('effect', effect?.relative),
    ...ends.flatMap((value) => change('interval', value)),
    ...level(baseline.value),
    ...level(result.value),
  ]
}

const percentDigits = (value: number) => (Math.abs(value) < 1 ? 2 : Math.abs(value) < 20 ? 1 : 0)

/** How far a misquoted number may be from the true one, as a share of it; beyond that it is another number. */
const FARTHEST = 0.35

/**
 * The number that a text most likely meant to quote: of the same measure, near, not quoted elsewhere in the same text, and
 * clearly nearer than any other. Undefined where that is not certain.
 */
export function meantBy(
  quantity: Quantity,
  quotables: readonly Quotable[],
  all: readonly Quantity[],
  farthest = FARTHEST,
): Quotable | undefined {
  const measureFits = (quotable: Quotable) =>
    quotable.measure === quantity.measure || (quotable.measure === 'percent' && isRangeEnd(quantity))
  const isOpen = (quotable: Quotable) =>
    measureFits(quotable) && !all.some((other) => other !== quantity && isSameNumber(other, quotable))
  const distance = ({ value }: Quotable) => Math.abs(Math.abs(value) - Math.abs(quantity.value))
  const [first, second] = quotables.filter(isOpen).toSorted((a, b) => distance(a) - distance(b))
  if (!first || distance(first) > Math.abs(first.value) * farthest) return undefined
  return second && distance(second) < distance(first) * 2 ? undefined : first
}

/** "(+0.5 to +4.1)": signed and without a unit, as ends of an interval stand. */
const isRangeEnd = ({ measure, signed }: Quantity) => measure === 'plain' && signed

/** The true number in the style of the one it replaces: its sign, its separators, its unit. */
export function inStyleOf(quantity: Quantity, { value, digits, measure }: Quotable): string {
  const tail = quantity.text.slice(quantity.digits.length)
  const sign = !quantity.signed ? '' : value < 0 ? (quantity.digits.startsWith('-') ? '-' : '−') : '+'
  if (measure === 'seconds') return durationLike(quantity, value)
  const decimals = digits ?? decimalsOf(value)
  const number = quantity.digits.includes(',')
    ? Math.abs(value).toLocaleString('en-US', { maximumFractionDigits: decimals })
    : formatNumber(Math.abs(value), decimals)
  return `${sign}${number}${tail}`
}

const decimalsOf = (value: number) => Math.min(4, /\.(\d+)/.exec(String(value))?.[1]?.length ?? 0)

function durationLike(quantity: Quantity, seconds: number): string {
  const compound = /^\d+(\s?)(h)\s+\d+\s?(min)$/.exec(quantity.text)
  if (compound) {
    const minutes = Math.round(seconds / 60)
    const [, gap = ''] = compound
    return `${Math.floor(minutes / 60)}${gap}h ${minutes % 60}${gap}min`
  }
  const tail = quantity.text.slice(quantity.digits.length)
  const scale = unitOf(tail.replace(/^[\s-]/, ''))?.scale ?? 1
  return `${formatNumber(seconds / scale, 2)}${tail}`
}
