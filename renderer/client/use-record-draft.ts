import { AppError } from '@shared/errors'
import type { ParsedDraft } from '@shared/records/kinds'
import { useEffect, useState, useSyncExternalStore } from 'react'
import { beginDraft } from './begin-draft'
import type { DraftPatch, DraftSnapshot } from './draft-store'
import { draftOf, holdDraft } from './drafts'
import { useRecord, useVaults } from './queries'

export interface Draft<R> extends Omit<DraftSnapshot, 'record'> {
  /** What stands on screen. */
  record: R
  /** Nothing can be written, and nothing is typed that waits for it: the fields are off. */
  locked: boolean
  /** The record is no longer in the vault. */
  isGone: boolean
  /** Changes fields; it is saved half a second after the last change, and when the screen is left. */
  change: (patch: DraftPatch<R>) => void
  /** Saves now. Answers whether the vault then holds all that stands on screen. */
  flush: () => Promise<boolean>
  /** Settles what another window changed too, in some fields or in all. */
  keepMine: (names?: readonly string[]) => Promise<boolean>
  takeTheirs: (names?: readonly string[]) => Promise<boolean>
  /** What is wrong with the field at this path, such as errorAt('baseline', 'value'). */
  errorAt: (...path: string[]) => string | undefined
}

/**
 * Writing one record: nothing is ever lost, and nothing has to be pressed to save it.
 * Give the component a key of the record's id; another record needs another draft.
 * @param initial the record as loaded, or `emptyDraft(kind, day)` for a new one. What is saved elsewhere meanwhile is taken in.
 */
export function useRecordDraft<R extends ParsedDraft>(initial: R): Draft<R> {
  const [store] = useState(() => draftOf(initial, beginDraft))
  const snapshot = useSyncExternalStore(store.subscribe, store.get)
  useEffect(() => holdDraft(store), [store])
  const { data: latest, error } = useRecord(snapshot.saved?.id ?? null)
  useEffect(() => {
    if (latest) store.refresh(latest)
  }, [store, latest])
  const { issues, status } = snapshot
  const isReadOnly = useVaults().data?.current?.access === 'read'
  const locked = isReadOnly && !store.unsaved
  return {
    ...snapshot,
    record: snapshot.record as R,
    locked,
    isGone: error instanceof AppError && error.code === 'NOT_FOUND',
    change: (patch) => locked || store.change(patch as DraftPatch),
    flush: store.flush,
    keepMine: store.keepMine,
    takeTheirs: store.takeTheirs,
    errorAt: (...path) =>
      status === 'fresh' ? undefined : issues.find((issue) => issue.path.join('.') === path.join('.'))?.message,
  }
}
