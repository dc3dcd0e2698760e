import { useRubric } from '@/client/queries'
import { Select } from '@/ui/select'

interface Props {
  /** A criterion's id, or empty. */
  value: string
  onChange: (value: string) => void
  onBlur?: (() => void) | undefined
}

/** One of the criteria; one that the rubric does not have stays as it is until another is chosen. */
export function CriterionSelect({ value, onChange, onBlur }: Props) {
  const criteria = useRubric().data?.criteria ?? []
  const choices = criteria.map(({ id, name }) => ({ value: id, label: `${id} ${name}` }))
  const known = value === '' || choices.some((choice) => choice.value === value)
  return (
    <Select
      value={value === '' ? null : value}
      choices={known ? choices : [...choices, { value, label: `${value}, not in these criteria` }]}
      onChange={(next) => onChange(next ?? '')}
      emptyLabel="Choose a criterion"
      onBlur={onBlur}
    />
  )
}
