import { formatDay, formatNumber, withUnit } from '@shared/format'
import type { Field } from '@shared/records/field'
import type { PublishedRubric } from '@shared/rubric/published'
import type { Rubric } from '@shared/rubric/rubric'
import { rubricInShort } from '@shared/rubric/rubric-words'

/** A short value in words; undefined for controls that need more room than a line. */
export function fieldWords({ control, choices, unit }: Field, value: unknown): string | undefined {
  if (typeof value === 'string') {
    if (control === 'choice') return choices?.find((choice) => choice.value === value)?.label ?? value
    if (control === 'day') return formatDay(value)
    return control === 'line' ? value : undefined
  }
  if (control === 'rubric') return rubricInShort(value as Rubric | PublishedRubric[])
  if (typeof value === 'number') return withUnit(formatNumber(value, 6), unit ?? '')
  if (typeof value === 'boolean') return value ? 'Yes' : 'No'
  return undefined
}
