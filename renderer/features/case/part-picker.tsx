import { useLocation } from 'wouter'
import type { Rubric } from '@shared/rubric/rubric'
import { Select } from '@/ui/select'
import { CASE_PARTS, type CaseRecord } from './case-parts'
import { FindingCount } from './preflight/finding-count'
import type { Counts } from './preflight/finding-place'

interface Props {
  record: CaseRecord
  rubric: Rubric
  part: string
  /** What the reviewer found beside each part. */
  counts: ReadonlyMap<string, Counts>
}

/** The outline in one line, for narrow windows. */
export function PartPicker({ record, rubric, part, counts }: Props) {
  const [, navigate] = useLocation()
  const parts = CASE_PARTS.flatMap(({ id, title }) => [
    { value: id, label: title },
    ...(id === 'claims'
      ? rubric.criteria.map(({ id: criterion, name }) => ({ value: criterion, label: `${criterion} ${name}` }))
      : []),
  ])
  const choices = parts.map((choice) => {
    const found = counts.get(choice.value)
    return found ? { ...choice, note: <FindingCount counts={found} /> } : choice
  })
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
