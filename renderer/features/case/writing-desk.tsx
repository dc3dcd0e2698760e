import type { FocusEvent } from 'react'
import type { Rubric } from '@shared/rubric/rubric'
import type { CaseDraft } from './case-parts'
import { WritingContext } from '@/ui/markdown/writing-context'
import { useCaseWriting } from './citing/use-case-writing'
import { DraftsContext, type useCaseDrafts } from './drafts/use-case-drafts'
import { FindingsProvider } from './preflight/findings-provider'
import { PreflightPanel } from './preflight/preflight-panel'
import type { Fold } from './preflight/use-fold'
import type { Review } from './preflight/use-review'
import css from './writing-desk.module.css'
import { WritingPane } from './writing-pane'

interface Props {
  draft: CaseDraft
  rubric: Rubric
  part: string
  drafts: ReturnType<typeof useCaseDrafts>
  review: Review
  fold: Fold
  onFocus: (event: FocusEvent) => void
}

/** The part that is written in, with what is proposed for it and what was found in it, over the list of all findings. */
export function WritingDesk({ draft, rubric, part, drafts, review, fold, onFocus }: Props) {
  const writing = useCaseWriting(draft)
  return (
    <FindingsProvider {...{ draft, part, review }}>
      <DraftsContext value={drafts}>
        <WritingContext value={writing}>
          <div className={css.writing} onFocus={onFocus}>
            <WritingPane draft={draft} rubric={rubric} part={part} />
            <PreflightPanel {...{ draft, review, fold }} />
          </div>
        </WritingContext>
      </DraftsContext>
    </FindingsProvider>
  )
}
