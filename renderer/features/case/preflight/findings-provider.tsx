import { useState, type ReactNode } from 'react'
import type { PreflightFinding } from '@shared/case/preflight/preflight'
import type { CaseDraft } from '../case-parts'
import { FindingsContext } from './findings-context'
import { SetAsideDialog } from './set-aside-dialog'
import type { Review } from './use-review'

interface Props {
  draft: CaseDraft
  part: string
  review: Review
  children: ReactNode
}

/** Gives every place of the case what was found there, and asks for the reason where one is set aside. */
export function FindingsProvider({ draft, part, review, children }: Props) {
  const [asked, setAsked] = useState<PreflightFinding | null>(null)
  const onSetAside = draft.locked ? undefined : setAsked
  return (
    <FindingsContext value={{ record: draft.record, review, part, onSetAside }}>
      {children}
      <SetAsideDialog draft={draft} finding={asked} onClose={() => setAsked(null)} />
    </FindingsContext>
  )
}
