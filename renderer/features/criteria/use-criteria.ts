import { useMemo, useState } from 'react'
import { currentCase } from '@shared/case/current'
import type { RubricInfo } from '@shared/contract/rubric'
import type { RecordOf } from '@shared/records/kinds'
import type { RecordSummary } from '@shared/records/summary'
import { LEVELS, type Level } from '@shared/rubric/levels'
import type { Reading } from '@shared/rubric/reading'
import type { Criterion, Rubric } from '@shared/rubric/rubric'
import { useReading, useRecords, useRubric, useRubrics } from '@/client/queries'
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

/** All that the criteria's screens read, or what is missing of it. The last of it stands until the next is whole. */
export function useCriteria(): { criteria: Criteria | null; error: unknown; retry: () => void } {
  const [readAs, readAsTheCase] = useReadAs()
  const reading = useReading(readAs)
  const named = reading.data?.rubric
  const rubric = useRubric(named?.id, named?.version)
  const [rubrics, records, cases] = [useRubrics(), useRecords(), useRecordsOf('case')]
  const parts = [reading, rubric, rubrics, records, cases]
  const error = parts.find((part) => part.error)?.error ?? null
  const retry = () => {
    // A rubric that was chosen may be gone.
    readAsTheCase({})
    parts.forEach((part) => part.error && void part.refetch())
  }
  const fresh = useMemo(
    () => wholeOf(reading.data, rubric.data, rubrics.data, records.data, cases.data),
    [reading.data, rubric.data, rubrics.data, records.data, cases.data],
  )
  const [last, setLast] = useState(fresh)
  if (fresh && fresh !== last) setLast(fresh)
  return { criteria: fresh ?? last, error, retry }
}

function wholeOf(
  reading: Reading | undefined,
  rubric: Rubric | undefined,
  rubrics: readonly RubricInfo[] | undefined,
  records: readonly RecordSummary[] | undefined,
  cases: readonly RecordOf<'case'>[] | undefined,
): Criteria | null {
  if (!reading || !rubric || !rubrics || !records || !cases) return null
  // While a rubric is on its way, the default one may stand in its place.
  if (rubric.id !== reading.rubric.id) return null
  return { reading, rubric, rubrics, records, current: currentCase(cases) }
}

export const levelName = ({ levels }: Pick<Rubric, 'levels'>, level: Level): string => levels[level] ?? LEVELS[level]

export const criterionOf = ({ rubric }: Pick<Criteria, 'rubric'>, id: string): Criterion | undefined =>
  rubric.criteria.find((criterion) => criterion.id === id)
