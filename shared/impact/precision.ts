import { formatFixed, formatSignedFixed } from '../format'
import { decimalsOf } from './rounding'

/** An effect with the ends of its interval, all in one unit; null where unknown. */
export interface Estimate {
  effect: number | null
  low: number | null
  high: number | null
}

const MOST_DECIMALS = 8
/** A number that would read as zero gets so many decimals more, if that makes it readable. */
const MORE_DECIMALS = 3

/** Decimals that leave a number of this size two figures, and none from 20 on: 0.024, 0.24, 4.1, 71. */
export function usefulDecimals(size: number): number {
  const value = Math.abs(size)
  if (value === 0 || value >= 20) return 0
  return value >= 1 ? 1 : Math.min(MOST_DECIMALS, 1 - Math.floor(Math.log10(value)))
}

/**
 * An effect and the ends of its interval with their signs, each with the same number of decimals: as many as half the
 * interval's width makes use of, and no more than the ends were typed in. Empty where a number is unknown. No number that
 * is not zero reads as zero, for that would say that the interval reaches it.
 */
export function writeEstimate(estimate: Estimate): Record<keyof Estimate, string> {
  const known = [estimate.effect, estimate.low, estimate.high].filter((value) => value !== null)
  const digits = trimmed(known, readable(known, decimalsTogether(estimate)))
  const write = (value: number | null) => (value === null ? '' : formatSignedFixed(value, digits))
  return { effect: write(estimate.effect), low: write(estimate.low), high: write(estimate.high) }
}

/** Both ends in words: "+1.9 to +6.2". */
export const endsText = (low: string, high: string): string => `${low} to ${high}`

/** Values of one unit, each with the same number of decimals: at most `digits`, and no zeros that all of them end in. */
export function writeTogether(values: readonly number[], digits: number): string[] {
  const shown = trimmed(values, digits)
  return values.map((value) => formatFixed(value, shown))
}

function decimalsTogether({ effect, low, high }: Estimate): number {
  if (low === null || high === null) return usefulDecimals(effect ?? low ?? high ?? 0)
  const half = Math.abs(high - low) / 2
  return Math.min(half === 0 ? MOST_DECIMALS : usefulDecimals(half), Math.max(decimalsOf(low), decimalsOf(high)))
}

function readable(values: readonly number[], digits: number): number {
  const readsAsZero = (at: number) => values.some((value) => value !== 0 && Number(value.toFixed(at)) === 0)
  const more = [0, 1, 2, MORE_DECIMALS].find((extra) => !readsAsZero(digits + extra))
  return digits + (more ?? 0)
}

function trimmed(values: readonly number[], digits: number): number {
  const fits = (at: number) => values.every((value) => Number(value.toFixed(at)) === Number(value.toFixed(digits)))
  return digits > 0 && fits(digits - 1) ? trimmed(values, digits - 1) : digits
}
