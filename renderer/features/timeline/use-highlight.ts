import { useState } from 'react'
import { useStanding } from '@/client/queries'

export interface Highlight {
  /** The id of the criterion that is brought out; null for none. */
  criterion: string | null
  criteria: readonly { id: string; name: string }[]
  set: (criterion: string | null) => void
}

const NONE: never[] = []

/** One criterion at a time brought out: nine hues cannot be told apart, one accent against grey can. */
export function useHighlight(): Highlight {
  const [chosen, set] = useState<string | null>(null)
  const criteria = useStanding().data?.criteria ?? NONE
  return { criterion: criteria.some(({ id }) => id === chosen) ? chosen : null, criteria, set }
}
