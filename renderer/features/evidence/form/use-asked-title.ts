import type { Draft } from '@/client/use-record-draft'
import type { ParsedDraft } from '@shared/records/kinds'
import { useEffect } from 'react'

/** Writes the title that was typed before, on the way here; it counts as written, so it is saved. */
export function useAskedTitle({ record, change }: Draft<ParsedDraft>) {
  useEffect(() => {
    const state: unknown = history.state
    if (record.title !== '' || typeof state !== 'object' || state === null || !('title' in state)) return
    const title = String(state.title)
    if (title !== '') change(() => ({ title }))
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- once, when the form is come to
  }, [])
}
