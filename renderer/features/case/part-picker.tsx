import { useLocation } from 'wouter'
import type { Rubric } from '@shared/rubric/rubric'
import { Select } from '@/ui/select'
import { CASE_PARTS, type CaseRecord } from './case-parts'

interface Props {
  record: CaseRecord
  rubric: Rubric
  part: string
}

/** The outline in one line, for narrow windows. */
export function PartPicker({ record, rubric, part }: Props) {
  const [, navigate] = useLocation()
  const choices = CASE_PARTS.flatMap(({ id, title }) => [
    { value: id, label: title },
    ...(id === 'claims'
      ? rubric.criteria.map(({ id: criterion, name }) => ({ value: criterion, label: `${criterion} ${name}` }))
      : []),
  ])
  return (
    <div>
      <Select
        label="Part of the case"
        value={part}
        choices={choices}
        onChange={(next) => next && navigate(`/case/${record.id}/${next}`)}
      />
    </div>
  )
}
