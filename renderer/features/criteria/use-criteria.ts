import { useQuery } from '@tanstack/react-query'
import { currentCase } from '@shared/case/current'
import type { RubricInfo } from '@shared/contract/rubric'
import type { RecordOf } from '@shared/records/kinds'
import type { RecordSummary } from '@shared/records/summary'
import { LEVELS, type Level } from '@shared/rubric/levels'
import type { Reading } from '@shared/rubric/reading'
import type { Criterion, Rubric } from '@shared/rubric/rubric'
import { client } from '@/client/client'
import { keys, useReading, useRecords } from '@/client/queries'
import { useRecordsOf } from '@/client/use-records-of'
import { useReadAs } from './read-as'

export interface Criteria {
  reading: Reading
  rubric: Rubric
  rubrics: readonly RubricInfo[]
  records: readonly RecordSummary[]
  /** The case whose rubric and level are taken where nothing else is chosen. */
  current: RecordOf<'case'> | undefined
}

/** A certain version of a rubric; one's own may change until it is published, so any change loads it again. */
const useRubricVersion = (named: Reading['rubric'] | undefined) =>
  useQuery({
    queryKey: [...keys.vault, 'rubric', named?.id, named?.version],
    queryFn: ({ signal }) =>
      client.call('rubric.get', { id: named?.id ?? '', version: named?.version ?? '' }, { signal }),
    enabled: named !== undefined,
  })

const useRubrics = () =>
  useQuery({
    queryKey: [...keys.vault, 'rubrics'],
    queryFn: ({ signal }) => client.call('rubric.list', {}, { signal }),
  })

/** All that the criteria's screens read, or what is missing of it. */
export function useCriteria(): { criteria: Criteria | null; error: unknown; retry: () => void } {
  const [readAs, readAsTheCase] = useReadAs()
  const reading = useReading(readAs)
  const rubric = useRubricVersion(reading.data?.rubric)
  const [rubrics, records, cases] = [useRubrics(), useRecords(), useRecordsOf('case')]
  const parts = [reading, rubric, rubrics, records, cases]
  const error = parts.find((part) => part.error)?.error ?? null
  const retry = () => {
    // A rubric that was chosen may be gone.
    readAsTheCase({})
    parts.forEach((part) => part.error && void part.refetch())
  }
  if (!reading.data || !rubric.data || !rubrics.data || !records.data || !cases.data)
    return { criteria: null, error, retry }
  const criteria = {
    reading: reading.data,
    rubric: rubric.data,
    rubrics: rubrics.data,
    records: records.data,
    current: currentCase(cases.data),
  }
  return { criteria, error, retry }
}

export const levelName = ({ levels }: Pick<Rubric, 'levels'>, level: Level): string => levels[level] ?? LEVELS[level]

export const criterionOf = ({ rubric }: Pick<Criteria, 'rubric'>, id: string): Criterion | undefined =>
  rubric.criteria.find((criterion) => criterion.id === id)
