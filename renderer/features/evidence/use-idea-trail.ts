import { useRecordsOfKinds } from '@/client/use-records-of'
import { ideaTrail, type IdeaTrail, type OnTrail } from '@shared/evidence/idea-trail'
import { isKind, type ParsedDraft, type VaultRecord } from '@shared/records/kinds'

/** From what was learned to the idea to the project, seen from a record; null for other kinds and until it is known. */
export function useIdeaTrail(record: ParsedDraft, id: string | undefined): IdeaTrail | null {
  const isOnTrail = record.kind === 'learning' || record.kind === 'idea' || record.kind === 'project'
  const records = useRecordsOfKinds(['learning', 'idea'], isOnTrail).data
  if (!isOnTrail || !records || id === undefined) return null
  return ideaTrail({ ...record, id }, records.filter(isOnWay))
}

const isOnWay = (record: VaultRecord): record is Extract<VaultRecord, OnTrail> =>
  isKind(record, 'learning') || isKind(record, 'idea')
