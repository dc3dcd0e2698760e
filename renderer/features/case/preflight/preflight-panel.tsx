import { ChevronDown, ChevronUp } from 'lucide-react'
import { useState } from 'react'
import { Button } from '@/ui/button'
import { classes } from '@/ui/classes'
import { ErrorNote } from '@/ui/error-note'
import { Icon } from '@/ui/icon'
import { IconButton } from '@/ui/icon-button'
import type { CaseDraft } from '../case-parts'
import { FindingRow } from './finding-row'
import css from './preflight-panel.module.css'
import { SetAsideList } from './set-aside-list'
import { summaryOf } from './summary'
import type { Fold } from './use-fold'
import type { Review } from './use-review'

interface Props {
  draft: CaseDraft
  review: Review
  fold: Fold
}

/** All that the reviewer found, in one line below the text until it is wanted. */
export function PreflightPanel({ draft, review, fold: { isOpen, setOpen } }: Props) {
  const [shows, setShows] = useState<'open' | 'aside'>('open')
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
            <FindingRow key={finding.key} finding={finding} />
          ))}
        </ol>
      )}
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
