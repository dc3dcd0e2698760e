import { useSyncExternalStore } from 'react'

/** Wide enough for a list and a pane beside it. */
const media = matchMedia('(min-width: 1101px)')

function subscribe(listener: () => void) {
  media.addEventListener('change', listener)
  return () => media.removeEventListener('change', listener)
}

export const useWide = (): boolean => useSyncExternalStore(subscribe, () => media.matches)
