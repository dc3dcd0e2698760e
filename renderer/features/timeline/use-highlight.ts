import { useStanding } from '@/client/queries'
import type { KeptLook } from './use-kept-look'

export interface Highlight {
  /** The id of the criterion that is brought out; null for none. */
  criterion: string | null
  criteria: readonly { id: string; name: string }[]
  set: (criterion: string | null) => void
}

const NONE: never[] = []

/** One criterion at a time brought out: nine hues cannot be told apart, one accent against grey can. */
export function useHighlight({ look, change }: KeptLook): Highlight {
  const criteria = useStanding().data?.criteria ?? NONE
  const criterion = criteria.some(({ id }) => id === look.criterion) ? look.criterion : null
  return { criterion, criteria, set: (chosen) => change(() => ({ criterion: chosen })) }
}
