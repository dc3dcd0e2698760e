import { formatNumber, withUnit } from '@shared/format'
import type { Verdict } from '@shared/impact/grades'
import type { EffectRow } from './chart-scale'

/** What the chart shows, in one line: "Rose by 4.1 %". */
export function findingWords({ effect, text }: Pick<EffectRow, 'effect' | 'text'>, verdict: Verdict): string {
  if (effect === null) return 'No effect yet'
  if (effect === 0) return 'Did not change'
  const size = text.replace(/^[+\u2212-]/, '')
  if (verdict === 'no-effect') return `${effect > 0 ? 'Up' : 'Down'} by ${size}, which chance alone may do`
  const moved = `${effect > 0 ? 'Rose' : 'Fell'} by ${size}`
  return verdict === 'worse' ? `${moved}, to the worse` : moved
}

/** A p-value as one reports it: three decimals, and "below 0.001" under that. */
export const pValueWords = (value: number): string => (value < 0.001 ? 'below 0.001' : formatNumber(value, 3))

/** A share of 0 to 1 in percent. */
export const shareWords = (share: number): string => withUnit(formatNumber(share * 100, share < 0.1 ? 2 : 1), '%')
