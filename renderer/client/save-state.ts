import { useSyncExternalStore } from 'react'

/** The truth about saving, over everything that is being edited. */
export type SaveState = { type: 'saved'; at: string | null } | Pending

type Pending =
  | { type: 'saving' }
  /** The record is named where opening it helps. */
  | { type: 'failed'; reason: string; record?: string }

const pending = new Map<string, Pending>()
const listeners = new Set<() => void>()
let savedAt: string | null = null
let lost: string | null = null
let current: SaveState = { type: 'saved', at: null }

function publish() {
  const states = [...pending.values()]
  const failed = states.find((state) => state.type === 'failed')
  current = lost === null ? (failed ?? states[0] ?? { type: 'saved', at: savedAt }) : { type: 'failed', reason: lost }
  for (const listener of listeners) listener()
}

/** Says what one thing's saving has come to. A failure stays until the same thing is saved or given up. */
export function reportSaving(key: string, state: Pending | { type: 'saved'; at: string } | { type: 'gone' }) {
  if (state.type === 'saving' || state.type === 'failed') pending.set(key, state)
  else pending.delete(key)
  if (state.type === 'saved') savedAt = state.at
  publish()
}

/** When the vault last wrote to disk, as the core says; ISO time. */
export function reportSavedAt(at: string | null) {
  savedAt = at
  publish()
}

/** Says that the core does not answer, and why; null when it does again. */
export function reportConnection(reason: string | null) {
  lost = reason
  publish()
}

/** Whether text is typed that the vault does not hold yet. */
export const hasUnsaved = () => pending.size > 0

function subscribe(listener: () => void) {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export const useSaveState = (): SaveState => useSyncExternalStore(subscribe, () => current)
