import { useState } from 'react'
import { flushSync } from 'react-dom'
import { useLocation } from 'wouter'
import type { PreflightFinding } from '@shared/case/preflight/preflight'
import { useActions } from '@/ui/actions/use-actions'
import { useToasts } from '@/ui/use-toasts'
import type { CaseDraft } from '../case-parts'
import { partOf } from './finding-place'
import { textAt, writeAt } from './text-at'
import type { Fold } from './use-fold'
import { useJump } from './use-jump'
import { placeInCase, usePreflight, type PreflightNow } from './use-preflight'

export interface FindingAction {
  label: string
  run: () => void
}

export interface Review {
  now: PreflightNow
  /** The key of the finding that F8 came to last. */
  current: string | null
  actionOf: (finding: PreflightFinding) => FindingAction | null
}

/** The reviewer of a case: what it says, and what can be done about each finding. F8 goes from one to the next. */
export function useReview(draft: CaseDraft, part: string, fold: Fold): Review {
  const now = usePreflight(draft)
  const [current, setCurrent] = useState<string | null>(null)
  const [, navigate] = useLocation()
  const jump = useJump(draft.record, part)
  const write = useReplacement(draft)
  const { record } = draft

  const show = (finding: PreflightFinding): (() => void) | null => {
    const { record: id, field, criterion } = finding
    const own = partOf(finding, record)
    if (id === record.id && own !== null)
      return () => jump(own, field === null ? null : { field, words: placeInCase(finding, record) })
    if (id !== null && id !== record.id)
      return () => navigate(`/evidence/${id}/edit`, { state: field === null ? null : { field } })
    return criterion === null ? null : () => navigate(`/criteria/${criterion}`)
  }
  const actionOf = (finding: PreflightFinding): FindingAction | null => {
    const { replacement } = finding
    const run = show(finding)
    const goTo = run && { label: finding.record === null || finding.record === record.id ? 'Show' : 'Open', run }
    if (replacement === null || draft.locked || !placeInCase(finding, record)) return goTo
    return { label: `Write ${replacement}`, run: () => write(finding, replacement) }
  }
  const next = () => {
    const at = now.open.findIndex(({ key }) => key === current)
    const finding = now.open[(at + 1) % now.open.length]
    if (!finding) return
    setCurrent(finding.key)
    // What lies in the case is shown there; for the rest the row itself is the place to act.
    const own = partOf(finding, record)
    if (finding.record === record.id && finding.field !== null) return show(finding)?.()
    if (own !== null) return jump(own, { finding: finding.key })
    flushSync(() => fold.setOpen(true))
    document.querySelector<HTMLElement>(`[data-finding="${CSS.escape(finding.key)}"] button`)?.focus()
  }
  useActions({ 'case.finding': next })
  return { now, current, actionOf }
}

/** Writes what is certain in the place of the words in question, with a way back. */
function useReplacement(draft: CaseDraft) {
  const toasts = useToasts()
  return (finding: PreflightFinding, replacement: string) => {
    const words = placeInCase(finding, draft.record)
    const before = finding.field === null ? null : textAt(draft.record, finding.field)
    if (!words || before === null || finding.field === null) return
    const { field } = finding
    const after = before.slice(0, words.from) + replacement + before.slice(words.to)
    draft.change((record) => writeAt(record, field, after))
    void draft.flush()
    toasts.show({
      text: `Written: ${replacement}`,
      action: {
        label: 'Undo',
        onSelect: () => {
          draft.change((record) => (textAt(record, field) === after ? writeAt(record, field, before) : {}))
          void draft.flush()
        },
      },
    })
  }
}
