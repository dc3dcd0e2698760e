import { DayInput } from '@/ui/day-input'
import { FlagInput } from '@/ui/flag-input'
import { NumberInput } from '@/ui/number-input'
import { Select } from '@/ui/select'
import { MarkdownArea } from '@/ui/markdown/markdown-area'
import { LineArea } from '@/ui/line-area'
import type { Field } from '@shared/records/field'
import { CriterionSelect } from './criterion-select'
import { LinesInput } from './lines-input'
import { ReferenceInput } from './reference-input'
import { ReferencesInput } from './references-input'

interface Props {
  name: string
  field: Field
  value: unknown
  onChange: (value: unknown) => void
  onBlur: () => void
  /** Whether the packet prints it by itself, so that it can be shown as printed. */
  isPrinted?: boolean
}

/** The control for one field that is not made of others. The schema has checked that each value is of its control's type. */
export function FieldControl({ name, field, value, onChange, onBlur, isPrinted }: Props) {
  const { control, kinds = [], choices = [], unit, example } = field
  switch (control) {
    case 'prose':
      return (
        <MarkdownArea {...(isPrinted && { field: name })} value={text(value)} onChange={onChange} onBlur={onBlur} />
      )
    case 'choice':
      return <Select value={value as string | null} {...{ choices, onChange, onBlur }} emptyLabel="Not said" />
    case 'number':
      return <NumberInput value={value as number | null} {...{ unit, onChange, onBlur }} />
    case 'day':
      return <DayInput value={value as string | null} {...{ onChange, onBlur }} />
    case 'flag':
      return <FlagInput value={value as boolean | null} {...{ onChange, onBlur }} />
    case 'lines':
      return <LinesInput label={field.label} values={value as string[]} {...{ onChange, onBlur }} />
    case 'reference':
      return <ReferenceInput kinds={kinds} value={value as string | null} {...{ onChange, onBlur }} />
    case 'references':
      return <ReferencesInput kinds={kinds} values={value as string[]} {...{ onChange, onBlur }} />
    default:
      if (name === 'criterion') return <CriterionSelect value={text(value)} {...{ onChange, onBlur }} />
      return <LineArea value={text(value)} placeholder={example} {...{ onChange, onBlur }} />
  }
}

const text = (value: unknown) => (typeof value === 'string' ? value : '')
