import { useEffect, useRef } from 'react'
import { useLocation } from 'wouter'
import { focusField } from '@/ui/focus-field'
import type { CaseRecord } from '../case-parts'
import type { Words } from './text-at'

/** Goes to a field of the case, in whichever part it is written, and chooses the words in question. */
export function useJump(record: CaseRecord, part: string) {
  const [, navigate] = useLocation()
  const target = useRef<{ field: string; words: Words | null }>(null)
  const arrive = () => {
    const pane = document.querySelector<HTMLElement>('[data-writing]')
    if (pane && target.current) focusField(pane, target.current.field, target.current.words ?? undefined)
    target.current = null
  }
  // The part has to be there before one of its fields can be gone to.
  useEffect(arrive, [part])
  return (to: string, field: string | null, words: Words | null) => {
    target.current = field === null ? null : { field, words }
    if (to === part) arrive()
    else navigate(`/case/${record.id}/${to}`)
  }
}
