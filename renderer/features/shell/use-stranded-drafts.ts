import { useEffect, useEffectEvent } from 'react'
import { useLocation } from 'wouter'
import { strandUnsaved } from '@/client/drafts'
import { strandedDrafts } from '@/client/stranded-drafts'
import { useToasts } from '@/ui/use-toasts'

/** Saves what could not be saved when Casebook was open last, and says so; keeps what cannot be saved when the page goes. */
export function useStrandedDrafts(vault: string, isReadOnly: boolean) {
  const toasts = useToasts()
  const [, navigate] = useLocation()
  useEffect(() => {
    window.addEventListener('pagehide', strandUnsaved)
    return () => window.removeEventListener('pagehide', strandUnsaved)
  }, [])
  const resume = useEffectEvent(async () => {
    const waiting = strandedDrafts(vault).all()
    if (waiting.length === 0) return
    const { resumeDrafts } = await import('@/client/resume-drafts')
    for (const { id, title } of await resumeDrafts(waiting))
      toasts.show({
        text: `What you typed in “${title}” when Casebook ended is saved now.`,
        action: { label: 'Open', onSelect: () => navigate(`/evidence/${id}/edit`) },
      })
  })
  useEffect(() => {
    if (!isReadOnly) void resume()
  }, [isReadOnly])
}
