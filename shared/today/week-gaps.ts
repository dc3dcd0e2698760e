import { z } from 'zod'
import { EVIDENCE_KINDS, type VaultRecord } from '../records/kinds'

/** What a fresh record lacks to count, and the field in which it is mended. */
export const WeekGap = z.object({ text: z.string(), field: z.string() })
export type WeekGap = z.infer<typeof WeekGap>

/** Work that is done inside a project. */
const BELONGING: readonly string[] = ['impact', 'design-doc', 'learning', 'model-card', 'decision']
/** More at once would not be read on the day. */
const MOST = 2

/** What a record lacks to count as evidence, the most important first; nothing for what is no evidence. */
export function weekGaps(record: VaultRecord): WeekGap[] {
  const { kind, evidence, verification, project } = record
  if (kind === 'note') return [{ text: 'Still a note: it counts as no evidence', field: 'title' }]
  if (!EVIDENCE_KINDS.includes(kind)) return []
  const isConfirmed = verification.status === 'verified' || verification.status === 'requested'
  const gaps = [
    evidence.length === 0 && { text: 'Counts for no criterion yet', field: 'evidence' },
    evidence.some(({ why }) => why.trim() === '') && { text: 'Does not say why it counts', field: 'evidence' },
    BELONGING.includes(kind) && project === null && { text: 'Belongs to no project', field: 'project' },
    kind !== 'feedback' && !isConfirmed && { text: 'Nobody was asked to confirm it', field: 'verification' },
  ]
  return gaps.filter((gap) => gap !== false).slice(0, MOST)
}
