import { useCaseRubric } from '@/client/case-rubric'
import { Select } from '@/ui/select'
import { readsAs } from '@shared/rubric/reads-as'
import type { Rubric } from '@shared/rubric/rubric'

interface Props {
  /** A criterion's id, or empty. */
  value: string
  onChange: (value: string) => void
  onBlur?: (() => void) | undefined
}

/** One of the criteria; one that the rubric does not have stays as it is until another is chosen. */
export function CriterionSelect({ value, onChange, onBlur }: Props) {
  const rubric = useCaseRubric().data
  const choices = (rubric?.criteria ?? []).map(({ id, name }) => ({ value: id, label: `${id} ${name}` }))
  const known = value === '' || choices.some((choice) => choice.value === value)
  return (
    <Select
      value={value === '' ? null : value}
      choices={known ? choices : [...choices, { value, label: elsewhere(value, rubric) }]}
      onChange={(next) => onChange(next ?? '')}
      emptyLabel="Choose a criterion"
      onBlur={onBlur}
    />
  )
}

/** A criterion of another rubric, or of an earlier version of this one. */
function elsewhere(id: string, rubric: Rubric | undefined): string {
  const read = rubric ? readsAs(rubric, id).map((criterion) => `${criterion.id} ${criterion.name}`) : []
  return read.length > 0 ? `${id}, read as ${read.join(' and ')}` : `${id}, not in these criteria`
}
