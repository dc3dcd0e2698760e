import type { ParsedDraft, VaultRecord } from '../records/kinds'
import { RecordDraft } from '../records/record-schemas'

export interface NextOnTrail {
  /** The idea that something learned leads to, or the project of an idea. */
  draft: ParsedDraft
  /** The record that it comes from, once the new one has its id. */
  from: (id: string) => VaultRecord
}

/** What a record leads to next, with the link between both; null where that is made already, or nothing follows. */
export function nextOnTrail(record: VaultRecord): NextOnTrail | null {
  const { kind, id, title } = record
  // An idea names what it came from, so that one record holds the whole link.
  if (kind === 'learning') return { draft: RecordDraft.parse({ kind: 'idea', title, from: [id] }), from: () => record }
  if (kind !== 'idea' || record.became !== null) return null
  return {
    draft: RecordDraft.parse({ kind: 'project', title, stage: 'idea' }),
    from: (became) => ({ ...record, became, status: 'started' }),
  }
}
