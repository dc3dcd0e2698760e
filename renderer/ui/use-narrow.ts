import { useSyncExternalStore } from 'react'

/** One column: rows take two lines. */
const media = matchMedia('(max-width: 640px)')

function subscribe(listener: () => void) {
  media.addEventListener('change', listener)
  return () => media.removeEventListener('change', listener)
}

export const useNarrow = (): boolean => useSyncExternalStore(subscribe, () => media.matches)
