import { useRecordsOf } from '@/client/use-records-of'
import { scoreBefore } from '@shared/project/test-score'
import type { ParsedDraft, RecordOf } from '@shared/records/kinds'

/** The score of the same project that was taken before this one. */
export function useScoreBefore(record: Extract<ParsedDraft, { kind: 'test-score' }>): RecordOf<'test-score'> | null {
  const scores = useRecordsOf('test-score').data ?? []
  // A score that is not saved yet has been taken now: the day that it will get comes after all others.
  const saved = { createdAt: '9999-12-31', id: '', ...record } as RecordOf<'test-score'>
  return scoreBefore(saved, scores) ?? null
}
