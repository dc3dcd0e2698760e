import { Segmented } from './segmented'

interface Props {
  /** Null is "not said", which is never read as no. */
  value: boolean | null
  onChange: (value: boolean | null) => void
  label?: string | undefined
  onBlur?: (() => void) | undefined
}

const options = [
  { value: 'yes', label: 'Yes' },
  { value: 'no', label: 'No' },
  { value: 'unsaid', label: 'Not said' },
] as const

export function FlagInput({ value, onChange, label, onBlur }: Props) {
  return (
    <Segmented
      value={value === null ? 'unsaid' : value ? 'yes' : 'no'}
      options={options}
      onChange={(next) => onChange(next === 'unsaid' ? null : next === 'yes')}
      label={label}
      onBlur={onBlur}
    />
  )
}
