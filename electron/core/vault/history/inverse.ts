import { isDeepStrictEqual } from 'node:util'
import { AppError } from '@shared/errors'
import type { VaultRecord } from '@shared/records/kinds'
import type { Change, Entry, Operation } from '../change'
import type { Plan } from '../plan'
import type { RecordReader } from '../records-in'
import type { VaultState } from '../state'

/** A record before and after some steps; null where there was none. */
export interface Touch {
  before: VaultRecord | null
  after: VaultRecord | null
}

/** What some steps, taken together, made of the vault. */
export interface Effect {
  records: ReadonlyMap<string, Touch>
  name: { before: string; after: string } | undefined
}

/** @throws AppError NOT_POSSIBLE_HERE where a record of them cannot be read. */
export function effectOf(steps: readonly { entry: Entry; read: RecordReader }[]): Effect {
  const records = new Map<string, Touch>()
  let name: Effect['name']
  for (const { entry, read } of steps) {
    for (const operation of entry.ops) {
      if (operation.op === 'info') name = { before: name?.before ?? operation.before, after: operation.name }
      const touched = touchOf(operation, read)
      if (!touched) continue
      const { id, before, after } = touched
      const earlier = records.get(id)
      records.set(id, { before: earlier ? earlier.before : before, after })
    }
  }
  return { records, name }
}

/** What one operation made of a record; undefined where it touches none. */
export function touchOf(operation: Operation, read: RecordReader): (Touch & { id: string }) | undefined {
  if (operation.op === 'remove') {
    return { id: operation.id, before: operation.before ? sure(operation.before, read) : null, after: null }
  }
  if (operation.op !== 'put') return undefined
  const after = sure(operation.record, read)
  if (operation.before === null) return { id: after.id, before: null, after }
  const { set, unset } = operation.before
  const kept = Object.entries(operation.record as object).filter(([key]) => !unset.includes(key))
  return { id: after.id, after, before: sure({ ...Object.fromEntries(kept), ...set }, read) }
}

function sure(value: unknown, read: RecordReader): VaultRecord {
  const result = read(value)
  if ('record' in result) return result.record
  throw new AppError(
    'NOT_POSSIBLE_HERE',
    `A record of this step cannot be read: ${result.reason}. Nothing was changed.`,
  )
}

/** Sets everything back as it was before. @throws AppError NOT_POSSIBLE_HERE where something was changed since. */
export function planInverse(state: VaultState, effect: Effect, what: string): Plan {
  const changes: Change[] = []
  const ids: string[] = []
  for (const [id, { before, after }] of effect.records) {
    const current = state.records.get(id)
    if (!saysTheSame(current, after)) throw changedSince(what, current ?? after ?? before)
    if (saysTheSame(current, before)) continue
    ids.push(id)
    if (before === null) changes.push({ op: 'remove', id })
    else {
      const revision = Math.max(before.revision, current?.revision ?? 0, after?.revision ?? 0) + 1
      changes.push({ op: 'put', record: { ...before, revision } })
    }
  }
  if (effect.name) {
    if (state.name !== effect.name.after) throw changedSince(what, null)
    if (effect.name.before !== state.name) changes.push({ op: 'info', name: effect.name.before })
  }
  return { changes, ids }
}

/** Whether two records say the same, however often each was saved. */
function saysTheSame(one: VaultRecord | null | undefined, other: VaultRecord | null | undefined): boolean {
  if (!one || !other) return !one && !other
  return isDeepStrictEqual({ ...one, revision: 0 }, { ...other, revision: 0 })
}

function changedSince(what: string, record: VaultRecord | null): AppError {
  const subject = record ? `“${record.title}” was` : 'The vault’s name was'
  const message = `${subject} changed again after “${what}”, so that step alone cannot be taken back. Nothing was changed. Restore an earlier version from the history instead.`
  return new AppError('NOT_POSSIBLE_HERE', message, record && { id: record.id })
}
