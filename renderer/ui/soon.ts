import { useSyncExternalStore } from 'react'

/**
 * What the first drawing does without: it is read as soon as that has been drawn, because something on the screen needs it.
 * The hook answers null until it is there. Where it cannot be read, the next one who shows it tries again.
 */
export function soon<Part>(load: () => Promise<Part>): () => Part | null {
  let part: Part | null = null
  let isLoading = false
  const hearers = new Set<() => void>()
  const read = async () => {
    isLoading = true
    try {
      part = await load()
    } finally {
      isLoading = false
    }
    for (const hear of hearers) hear()
  }
  const subscribe = (hear: () => void) => {
    hearers.add(hear)
    if (part === null && !isLoading) read().catch(() => undefined)
    return () => hearers.delete(hear)
  }
  return () => useSyncExternalStore(subscribe, () => part)
}
