import { isDeepStrictEqual } from 'node:util'
import type { VaultRecord } from '@shared/records/kinds'
import { exhibitCount } from './exhibits'
import type { Before, Change, Counters, Operation } from './change'
import type { RecordEdits } from './records-in'
import { RecordTable } from './record-table'

/** All that a vault knows. It is never changed in place. */
export interface VaultState {
  name: string
  sample: boolean
  counters: Counters
  /** The number of the last step. */
  seq: number
  /** When the last step reached the disk. */
  savedAt: string | null
  records: RecordTable
}

export const emptyState = (name: string, sample: boolean): VaultState => ({
  name,
  sample,
  seq: 0,
  savedAt: null,
  counters: { E: 0, M: 0, F: 0 },
  records: new RecordTable(),
})

/** The changes as a journal keeps them, each with what stood there before. */
export function operationsFor(state: VaultState, changes: readonly Change[]): Operation[] {
  let { counters, name } = state
  const changed = new Map<string, VaultRecord | undefined>()
  const current = (id: string) => (changed.has(id) ? changed.get(id) : state.records.get(id))
  return changes.map((change) => {
    if (change.op === 'purge') return change
    if (change.op === 'remove') {
      const before = current(change.id)
      changed.set(change.id, undefined)
      return { ...change, before }
    }
    if (change.op === 'put') {
      const { record } = change
      const old = current(record.id)
      changed.set(record.id, record)
      return { op: 'put', record, before: old ? wayBack(record, old) : null }
    }
    if (change.op === 'counters') {
      const before = counters
      counters = change.counters
      return { ...change, before }
    }
    const before = name
    name = change.name
    return { ...change, before }
  })
}

function wayBack(record: VaultRecord, old: VaultRecord): Before {
  const [now, then] = [Object.entries(record), new Map(Object.entries(old))]
  const changed = [...then].filter(([key, value]) => !isDeepStrictEqual((record as Fields)[key], value))
  return { set: Object.fromEntries(changed), unset: now.map(([key]) => key).filter((key) => !then.has(key)) }
}
type Fields = Readonly<Record<string, unknown>>

/** The state after a step whose records were checked. */
export function applied(
  state: VaultState,
  { seq, at, ops }: { seq: number; at: string; ops: readonly Operation[] },
  edits: RecordEdits,
): VaultState {
  let { counters, name } = state
  for (const operation of ops) {
    if (operation.op === 'counters') counters = highest(counters, operation.counters)
    if (operation.op === 'info') name = operation.name
  }
  return { ...state, seq, name, savedAt: at, counters, records: state.records.edited(edits) }
}

/** Counters that no number among the records goes beyond, whatever became of a damaged line. */
export function countersCovering(counters: Counters, records: Iterable<{ exhibit: string | null }>): Counters {
  const covering = { ...counters }
  for (const { exhibit } of records) {
    if (exhibit === null) continue
    const { series, count } = exhibitCount(exhibit)
    covering[series] = Math.max(covering[series], count)
  }
  return covering
}

const highest = (one: Counters, other: Counters): Counters => ({
  E: Math.max(one.E, other.E),
  M: Math.max(one.M, other.M),
  F: Math.max(one.F, other.F),
})
