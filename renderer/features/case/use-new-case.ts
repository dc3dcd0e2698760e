import { useLocation } from 'wouter'
import type { RecordDraft, RecordOf } from '@shared/records/kinds'
import { useCreateRecord } from '@/client/mutations'
import { today } from '@/client/today'
import { useRecordsOf } from '@/client/use-records-of'
import type { CaseRecord } from './case-parts'
import { nextCase } from './next-case'

/** Begins a case, with what the profile already says or from the last case, and opens it. */
export function useNewCase() {
  const profile = useRecordsOf('profile').data?.[0]
  const create = useCreateRecord()
  const [, navigate] = useLocation()
  const make = (draft: RecordDraft) => create.mutate(draft, { onSuccess: ({ id }) => navigate(`/case/${id}/ask`) })
  return {
    begin: () => make(draftFrom(profile, today())),
    /** Begins the case for the next review from one that stands. */
    copy: (record: CaseRecord) => make(nextCase(record, today())),
    isBusy: create.isPending,
    error: create.error,
  }
}

function draftFrom(profile: RecordOf<'profile'> | undefined, day: string): RecordDraft {
  const { currentRole = '', currentLevel = '', team = '' } = profile ?? {}
  return {
    kind: 'case',
    title: 'New case',
    move: 'transition',
    currentRole,
    currentLevel,
    team,
    targetRole: 'Machine Learning Engineer',
    rubric: 'mle',
    paper: 'a4',
    date: day,
  }
}
