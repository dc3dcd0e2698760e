import { useSyncExternalStore } from 'react'

/** Makes a hook that says whether the window fits a media query, and goes on to say so as it changes. */
export function mediaQuery(query: string): () => boolean {
  const media = matchMedia(query)
  const subscribe = (listener: () => void) => {
    media.addEventListener('change', listener)
    return () => media.removeEventListener('change', listener)
  }
  return () => useSyncExternalStore(subscribe, () => media.matches)
}
