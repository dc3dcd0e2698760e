import type { ChangeEvent } from '@shared/vault-info'

type Listener = (event: ChangeEvent) => void

/** Tells whoever listens what changed. */
export interface ChangeFeed {
  emit(event: ChangeEvent): void
  /** Returns the function that ends it. */
  subscribe(listener: Listener): () => void
}

export function createChangeFeed(): ChangeFeed {
  const listeners = new Set<Listener>()
  return {
    emit(event) {
      for (const listener of listeners) listener(event)
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
