import { isDeepStrictEqual } from 'node:util'
import { invalidInput } from '@shared/dispatch'
import { AppError } from '@shared/errors'
import type { ParsedDraft } from '@shared/records/kinds'
import { knownNames, VaultRecord } from '@shared/records/record-schemas'
import type { Change } from './change'
import { nextExhibit } from './exhibits'
import { assertPlain } from './plain'
import type { VaultState } from './state'
import type { Changes } from './vault'

/** What a request changes in a certain state, and the ids of the records that it touches. */
export interface Plan {
  changes: Change[]
  ids: string[]
}

/** The record, sure to be read again as it is written. @throws AppError INVALID_INPUT */
export function checkedRecord(value: unknown): VaultRecord {
  assertPlain(value)
  const parsed = VaultRecord.safeParse(value)
  if (!parsed.success) throw invalidInput(parsed.error)
  return parsed.data
}

/** Changes that someone else has planned, each sure to be read again. @throws AppError INVALID_INPUT */
export function checkedChanges(state: VaultState, at: string, changes: Changes): Change[] {
  const given = typeof changes === 'function' ? changes(state, at) : changes
  return given.map((change) => (change.op === 'put' ? { op: change.op, record: checkedRecord(change.record) } : change))
}

/** A new record from what a person wrote: the vault gives it its id, its exhibit number and its dates. */
export function planCreate(state: VaultState, draft: ParsedDraft, { id, at }: { id: string; at: string }): Plan {
  const { exhibit, counters } = nextExhibit(state.counters, draft.kind)
  const managed = { id, exhibit, revision: 1, createdAt: at, updatedAt: at, deletedAt: null }
  const changes: Change[] = [{ op: 'put', record: checkedRecord({ ...draft, ...managed }) }]
  if (exhibit !== null) changes.push({ op: 'counters', counters })
  return { changes, ids: [id] }
}

/** The next version of a record; one that says nothing new changes nothing. @throws AppError NOT_FOUND, CONFLICT */
export function planPut(state: VaultState, given: VaultRecord, at: string): Plan {
  const current = existing(state, given.id)
  if (given.kind !== current.kind) throw new AppError('INVALID_INPUT', 'A record keeps its kind. Nothing was saved.')
  if (given.revision !== current.revision) {
    const message = `“${current.title}” was changed elsewhere since you opened it. Your text is not saved yet, and nothing was overwritten.`
    throw new AppError('CONFLICT', message, current)
  }
  const { id, exhibit, revision, createdAt, updatedAt, deletedAt } = current
  const managed = { id, exhibit, revision, createdAt, updatedAt, deletedAt }
  const same = checkedRecord({ ...unknownFields(current), ...given, ...managed })
  if (isDeepStrictEqual(same, current)) return { changes: [], ids: [id] }
  return { changes: [{ op: 'put', record: { ...same, revision: revision + 1, updatedAt: at } }], ids: [id] }
}

/** Puts records into the trash, or takes them out of it; those that are there already stay as they are. */
export function planTrash(state: VaultState, ids: readonly string[], deletedAt: string | null): Plan {
  const records = [...new Set(ids)].map((id) => existing(state, id))
  const moved = records.filter((record) => (record.deletedAt === null) !== (deletedAt === null))
  return {
    changes: moved.map((record) => ({ op: 'put', record: { ...record, deletedAt, revision: record.revision + 1 } })),
    ids: moved.map(({ id }) => id),
  }
}

function existing(state: VaultState, id: string): VaultRecord {
  const record = state.records.get(id)
  if (!record) throw new AppError('NOT_FOUND', 'This record is not in the open vault. Nothing was changed.')
  return record
}

/** What a newer version has written into a record and a form of this version cannot have sent back. */
function unknownFields(record: VaultRecord) {
  const known = new Set(knownNames(record.kind))
  return Object.fromEntries(Object.entries(record).filter(([key]) => !known.has(key)))
}
