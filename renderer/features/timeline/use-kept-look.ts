import { useEffect, useRef, useState } from 'react'
import type { TimelineLook } from '@shared/timeline/kept-look'
import { useWriteSettings } from '@/client/mutations'
import { useSettings, useVaults } from '@/client/queries'

export interface KeptLook {
  look: TimelineLook
  change: (change: (before: TimelineLook) => Partial<TimelineLook>) => void
}

const USUAL: TimelineLook = { criterion: null, window: null }
/** While one zooms and pushes, nothing is written. */
const REST_MS = 400

/** How one looks at the time: at once as chosen, and kept for this vault on this device when the hand rests. */
export function useKeptLook(): KeptLook {
  const vault = useVaults().data?.current?.id ?? ''
  const kept = useSettings().data?.timelines[vault]
  const { mutate } = useWriteSettings()
  const [chosen, choose] = useState<TimelineLook | null>(null)
  const look = chosen ?? kept ?? USUAL
  const write = useRef<(() => void) | null>(null)
  useEffect(() => {
    if (chosen === null) return
    write.current = () => {
      write.current = null
      mutate({ timelines: { [vault]: chosen } })
    }
    const timer = setTimeout(() => write.current?.(), REST_MS)
    return () => clearTimeout(timer)
  }, [chosen, vault, mutate])
  // Who leaves at once has chosen all the same.
  useEffect(() => () => write.current?.(), [])
  return {
    look,
    change: (change) =>
      choose((chosenBefore) => {
        const before = chosenBefore ?? kept ?? USUAL
        return { ...before, ...change(before) }
      }),
  }
}
