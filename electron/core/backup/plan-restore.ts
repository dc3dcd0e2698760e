import { differences, type Differences } from '@shared/backup/compare'
import type { VaultRecord } from '@shared/records/kinds'
import type { Change, Counters } from '../vault/change'
import { nextExhibit } from '../vault/exhibits'
import { countersCovering, type VaultState } from '../vault/state'

export interface RestorePlan {
  changes: Change[]
  differences: Differences
  notices: string[]
}

/**
 * How a vault gets the records of one of its backups again: what the backup alone has comes back, what differs reads as in
 * the backup, in a new revision, and what the vault alone has moves to the trash. Exhibit numbers are never given twice.
 */
export function planRestore(
  state: VaultState,
  { records, counters }: { records: readonly VaultRecord[]; counters: Counters },
  at: string,
): RestorePlan {
  const found = differences(state.records.list(), records)
  const numbering = new Numbering(state, countersCovering(highest(state.counters, counters), records))
  const puts = [
    ...found.added.map((record) => numbering.numbered(record)),
    ...found.changed.map(({ record, now }) => ({ ...record, exhibit: now.exhibit, revision: now.revision + 1 })),
    ...found.removed.map((record) => ({ ...record, deletedAt: at, revision: record.revision + 1 })),
  ]
  const changes: Change[] = puts.map((record) => ({ op: 'put', record: record as VaultRecord }))
  if (changes.length > 0) changes.push({ op: 'counters', counters: numbering.counters })
  return { changes, differences: found, notices: numbering.notices }
}

/** Gives records that come from elsewhere numbers that no other record has. */
export class Numbering {
  counters: Counters
  readonly notices: string[] = []
  private readonly taken: Set<string | null>

  constructor(state: VaultState, counters: Counters) {
    this.counters = counters
    this.taken = new Set(state.records.list().map(({ exhibit }) => exhibit))
  }

  numbered<T extends VaultRecord>(record: T): T {
    const { exhibit, kind, title } = record
    if (exhibit === null || !this.taken.has(exhibit)) {
      this.taken.add(exhibit)
      return record
    }
    const next = nextExhibit(this.counters, kind)
    this.counters = next.counters
    this.taken.add(next.exhibit)
    this.notices.push(`“${title}” is now ${next.exhibit}: the number ${exhibit} belongs to another record here.`)
    return { ...record, exhibit: next.exhibit }
  }
}

export const highest = (one: Counters, other: Counters): Counters => ({
  E: Math.max(one.E, other.E),
  M: Math.max(one.M, other.M),
  F: Math.max(one.F, other.F),
})
