import { useCaseRubric } from '@/client/case-rubric'
import { useRecords } from '@/client/queries'
import { kindInfo, type KindName } from '@shared/records/kinds'
import type { Dimension } from './filter'

export const DIMENSION_LABELS: Record<Dimension, string> = {
  kind: 'Kind',
  criterion: 'Criterion',
  project: 'Project',
  tag: 'Tag',
}

/** How the values of a filter read. */
export function useFilterWords(): (dimension: Dimension, value: string) => string {
  const rubric = useCaseRubric()
  const records = useRecords()
  return (dimension, value) => {
    if (dimension === 'kind') return kindInfo(value as KindName).plural
    if (dimension === 'tag') return value
    if (dimension === 'project')
      return records.data?.find(({ id }) => id === value)?.title ?? 'A project that is not here'
    const name = rubric.data?.criteria.find(({ id }) => id === value)?.name
    return name ? `${value} ${name}` : value
  }
}
