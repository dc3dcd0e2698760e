import { useMemo } from 'react'
import type { RecordSummary } from '@shared/records/summary'
import { timelineOf, type Timeline } from '@shared/timeline/timeline'
import { useEvidenceMarks } from '@/client/queries'
import { today } from '@/client/today'
import { useRecordsOf } from '@/client/use-records-of'

const NONE: never[] = []

/** Some records as the timeline has them, by what the rules read of them now. */
export function useTimeline(records: readonly RecordSummary[]): Timeline {
  const { data: projects = NONE } = useRecordsOf('project')
  const { data: milestones = NONE } = useRecordsOf('milestone')
  const { data: decisions = NONE } = useRecordsOf('decision')
  const criteria = useEvidenceMarks().data
  const day = today()
  return useMemo(
    () => timelineOf({ records, projects, milestones, decisions, criteria, today: day }),
    [records, projects, milestones, decisions, criteria, day],
  )
}
