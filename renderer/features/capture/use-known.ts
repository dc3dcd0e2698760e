import { knownOf } from '@shared/capture/known'
import type { Known } from '@shared/capture/token'
import { useMemo } from 'react'
import { useReading, useRecords } from '@/client/queries'
import { today } from '@/client/today'

/** What the shorthand is read against in the open vault. */
export function useKnown(): Known {
  const records = useRecords().data
  const criteria = useReading().data?.criteria
  const day = today()
  // It is read at every keystroke, over every record.
  return useMemo(() => knownOf(records ?? [], criteria ?? [], day), [records, criteria, day])
}
