import { useEffect } from 'react'
import { flushDrafts } from './drafts'
import { hasUnsaved } from './save-state'

/** Saves when the window loses sight or closes, and asks before it closes over text that is not saved. */
export function useUnloadGuard() {
  useEffect(() => {
    const save = () => void flushDrafts()
    const guard = (event: BeforeUnloadEvent) => {
      if (!hasUnsaved()) return
      save()
      event.preventDefault()
    }
    const hide = () => document.visibilityState === 'hidden' && save()
    window.addEventListener('beforeunload', guard)
    document.addEventListener('visibilitychange', hide)
    return () => {
      window.removeEventListener('beforeunload', guard)
      document.removeEventListener('visibilitychange', hide)
    }
  }, [])
}
