import { ChevronDown, ChevronUp } from 'lucide-react'
import { useState } from 'react'
import type { PreflightFinding } from '@shared/case/preflight/preflight'
import { Button } from '@/ui/button'
import { classes } from '@/ui/classes'
import { ErrorNote } from '@/ui/error-note'
import { Icon } from '@/ui/icon'
import { IconButton } from '@/ui/icon-button'
import type { CaseDraft } from '../case-parts'
import { FindingRow } from './finding-row'
import css from './preflight-panel.module.css'
import { SetAsideDialog } from './set-aside-dialog'
import { SetAsideList } from './set-aside-list'
import { summaryOf } from './summary'
import type { Review } from './use-review'

interface Props {
  draft: CaseDraft
  part: string
  review: Review
}

/** What the reviewer found, below the text it is about. */
export function PreflightPanel({ draft, part, review }: Props) {
  const [isOpen, setOpen] = useState(true)
  const [shows, setShows] = useState<'open' | 'aside'>('open')
  const [asked, setAsked] = useState<PreflightFinding | null>(null)
  const { now } = review
  const isAside = shows === 'aside' && now.setAside.length > 0
  return (
    <section className={css.panel} aria-label="Pre-flight">
      <header className={css.head}>
        <h2>Pre-flight</h2>
        <Summary review={review} />
        {now.setAside.length > 0 && (
          <Button
            variant="link"
            aria-pressed={isAside}
            onClick={() => {
              setShows(isAside ? 'open' : 'aside')
              setOpen(true)
            }}
          >
            {now.setAside.length} set aside
          </Button>
        )}
        <span className={css.tools}>
          {now.open.length > 0 && (
            <span className={css.hint} aria-hidden="true">
              <kbd>F8</kbd> next
            </span>
          )}
          <IconButton
            label={isOpen ? 'Fold pre-flight' : 'Unfold pre-flight'}
            aria-expanded={isOpen}
            icon={<Icon of={isOpen ? ChevronDown : ChevronUp} size={14} />}
            onClick={() => setOpen(!isOpen)}
          />
        </span>
      </header>
      {now.error && <ErrorNote error={now.error} onRetry={now.again} />}
      {isOpen && isAside && <SetAsideList draft={draft} setAside={now.setAside} />}
      {isOpen && !isAside && now.open.length > 0 && (
        <ol className={css.list} aria-label="Open findings">
          {now.open.map((finding) => (
            <FindingRow
              key={finding.key}
              finding={finding}
              record={draft.record}
              part={part}
              isCurrent={finding.key === review.current}
              review={review}
              onSetAside={draft.locked ? undefined : () => setAsked(finding)}
            />
          ))}
        </ol>
      )}
      <SetAsideDialog draft={draft} finding={asked} onClose={() => setAsked(null)} />
    </section>
  )
}

function Summary({ review: { now } }: { review: Review }) {
  if (!now.isRead) return null
  const { mend, look, note } = summaryOf(now.open)
  if (now.open.length === 0) return <p className={css.quiet}>Nothing found by {now.silent} rules</p>
  return (
    <>
      {mend > 0 && <span className={classes(css.count, css.mend)}>{mend} must be mended</span>}
      {look > 0 && <span className={classes(css.count, css.look)}>{look} worth a look</span>}
      {note > 0 && <span className={css.quiet}>{note === 1 ? '1 note' : `${note} notes`}</span>}
    </>
  )
}
