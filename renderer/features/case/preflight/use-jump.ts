import { useEffect, useRef } from 'react'
import { useLocation } from 'wouter'
import { focusField } from '@/ui/focus-field'
import type { CaseRecord } from '../case-parts'
import type { Words } from './text-at'

/** A field of the case with the words in question, or a finding that stands beside the fields of its part. */
export type Target = { field: string; words: Words | null } | { finding: string }

/** Goes to a place of the case, in whichever part it is written. */
export function useJump(record: CaseRecord, part: string) {
  const [, navigate] = useLocation()
  const target = useRef<Target>(null)
  const arrive = () => {
    const pane = document.querySelector<HTMLElement>('[data-writing]')
    const to = target.current
    target.current = null
    if (!pane || !to) return
    if ('field' in to) focusField(pane, to.field, to.words ?? undefined)
    else pane.querySelector<HTMLElement>(`[data-finding="${CSS.escape(to.finding)}"] button`)?.focus()
  }
  // The part has to be there before one of its fields can be gone to.
  useEffect(arrive, [part])
  return (to: string, next: Target | null) => {
    target.current = next
    if (to === part) arrive()
    else navigate(`/case/${record.id}/${to}`)
  }
}
