import type { VaultRecord } from '../records/kinds'
import { newestFirst, summarize } from '../records/summary'
import { changedFields } from './changed-fields'
import type { BackupPreview } from './preview'

/** What stands in a vault and in a backup of it, side by side. */
export interface Differences {
  /** In the backup alone. */
  added: VaultRecord[]
  changed: { record: VaultRecord; now: VaultRecord; fields: string[] }[]
  /** In the vault alone, and not in its trash. */
  removed: VaultRecord[]
  unchanged: number
}

export function differences(now: readonly VaultRecord[], backup: readonly VaultRecord[]): Differences {
  const present = new Map(now.map((record) => [record.id, record]))
  const result: Differences = { added: [], changed: [], removed: [], unchanged: 0 }
  for (const record of backup) {
    const current = present.get(record.id)
    present.delete(record.id)
    if (!current) {
      result.added.push(record)
      continue
    }
    const fields = changedFields(record, current)
    if (fields.length > 0) result.changed.push({ record, now: current, fields })
    else result.unchanged += 1
  }
  for (const record of present.values()) {
    if (record.deletedAt === null) result.removed.push(record)
    else result.unchanged += 1
  }
  return result
}

/** How many records a restore removes or overwrites. */
export const touchedBy = ({ changed, removed }: Differences): number => changed.length + removed.length

/** What a restore would do, for a person to read before it does. */
export function previewOf({ added, changed, removed, unchanged }: Differences, attachments: number): BackupPreview {
  const words = [
    added.length > 0 && `${records(added.length)} ${added.length === 1 ? 'comes' : 'come'} back.`,
    changed.length > 0 && `${records(changed.length)} will read as in the backup again.`,
    removed.length > 0 &&
      `${records(removed.length)} made since ${removed.length === 1 ? 'moves' : 'move'} to the trash.`,
    attachments > 0 && `${attachments === 1 ? '1 attached file comes' : `${attachments} attached files come`} back.`,
    unchanged > 0 && `${records(unchanged)} ${unchanged === 1 ? 'stays as it is' : 'stay as they are'}.`,
  ].filter((sentence) => sentence !== false)
  const nothing = added.length + changed.length + removed.length + attachments === 0
  return {
    added: added.map(summarize).toSorted(newestFirst),
    changed: changed.map(({ record, now, fields }) => ({ record: summarize(record), now: summarize(now), fields })),
    removed: removed.map(summarize).toSorted(newestFirst),
    unchanged,
    attachments,
    words: nothing ? ['The vault holds exactly what the backup holds. A restore would change nothing.'] : words,
  }
}

const records = (count: number) => (count === 1 ? '1 record' : `${count} records`)
