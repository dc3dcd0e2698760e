import { useSyncExternalStore } from 'react'

/** Wide enough for a list and a pane beside it. */
const query = '(min-width: 1101px)'

function subscribe(listener: () => void) {
  const media = matchMedia(query)
  media.addEventListener('change', listener)
  return () => media.removeEventListener('change', listener)
}

export const useWide = (): boolean => useSyncExternalStore(subscribe, () => matchMedia(query).matches)
