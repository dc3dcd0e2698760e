import { useSyncExternalStore } from 'react'
import type { Level } from '@shared/rubric/levels'
import { useVaults } from '@/client/queries'

/** By what the evidence is read; what is not said is the case's. */
export interface ReadAs {
  level?: Level
  rubric?: string
}

/** Kept while the person looks elsewhere, for the vault in which it was chosen. */
let chosen: { vault: string; readAs: ReadAs } = { vault: '', readAs: {} }
const listeners = new Set<() => void>()
const AS_THE_CASE: ReadAs = {}

function subscribe(listener: () => void) {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export function useReadAs(): [ReadAs, (next: ReadAs) => void] {
  const vault = useVaults().data?.current?.id ?? ''
  const current = useSyncExternalStore(subscribe, () => chosen)
  const choose = (readAs: ReadAs) => {
    chosen = { vault, readAs }
    for (const listener of listeners) listener()
  }
  return [current.vault === vault ? current.readAs : AS_THE_CASE, choose]
}
