import { useLocation } from 'wouter'
import type { RecordDraft, RecordOf } from '@shared/records/kinds'
import { useCreateRecord } from '@/client/mutations'
import { today } from '@/client/today'
import { useRecordsOf } from '@/client/use-records-of'

/** Begins a case with what the profile already says, and opens it. */
export function useNewCase() {
  const profile = useRecordsOf('profile').data?.[0]
  const create = useCreateRecord()
  const [, navigate] = useLocation()
  return {
    begin: () => create.mutate(draftFrom(profile, today()), { onSuccess: ({ id }) => navigate(`/case/${id}/ask`) }),
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
