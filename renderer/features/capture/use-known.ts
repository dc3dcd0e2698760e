import { useQuery } from '@tanstack/react-query'
import type { Known } from '@shared/capture/named'
import { knownQuery } from '@/client/queries'
import { today as todayIs } from '@/client/today'

/** What the shorthand is read against in the open vault. */
export function useKnown(): Known {
  const today = todayIs()
  const { data } = useQuery(knownQuery(today))
  return data ?? { ...NOTHING, today }
}

const NOTHING = { projects: [], people: [], criteria: [], tags: [] }
