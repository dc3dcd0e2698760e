import { formatDay, formatNumber, withUnit } from '@shared/format'
import type { Field } from '@shared/records/field'

/** A short value in words; undefined for controls that need more room than a line. */
export function fieldWords({ control, choices, unit }: Field, value: unknown): string | undefined {
  if (typeof value === 'string') {
    if (control === 'choice') return choices?.find((choice) => choice.value === value)?.label ?? value
    if (control === 'day') return formatDay(value)
    return control === 'line' ? value : undefined
  }
  if (typeof value === 'number') return withUnit(formatNumber(value, 6), unit ?? '')
  if (typeof value === 'boolean') return value ? 'Yes' : 'No'
  return undefined
}
