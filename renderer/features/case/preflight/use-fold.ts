import { useState } from 'react'
import { useWriteSettings } from '@/client/mutations'
import { useSettings } from '@/client/queries'

export interface Fold {
  isOpen: boolean
  setOpen: (isOpen: boolean) => void
}

/** Whether the list of all findings stands open; it is so again the next day. */
export function useFold(): Fold {
  const kept = useSettings().data?.preflight
  const { mutate: keep } = useWriteSettings()
  const [isOpen, setOpen] = useState(kept === 'open')
  return {
    isOpen,
    setOpen: (next) => {
      setOpen(next)
      keep({ preflight: next ? 'open' : 'folded' })
    },
  }
}
