import type { Draft } from '@/client/use-record-draft'
import { DayInput } from '@/ui/day-input'
import { Field } from '@/ui/field'
import type { ParsedDraft } from '@shared/records/kinds'
import { oneDay } from './one-day'

/** The day of what happened on one day. */
export function OneDayField({ draft, className }: { draft: Draft<ParsedDraft>; className?: string | undefined }) {
  const { record, change, errorAt, flush } = draft
  const label = oneDay(record)
  if (label === null) return null
  return (
    <Field at="when.from" label={label} error={errorAt('when', 'from')} className={className}>
      <DayInput
        value={record.when.from}
        onChange={(day) => change(({ when }) => ({ when: { ...when, from: day, to: when.to && day } }))}
        onBlur={() => void flush()}
      />
    </Field>
  )
}
