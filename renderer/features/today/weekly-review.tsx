import type { TodayView } from '@shared/today/today-view'
import { useState, type ReactNode } from 'react'
import { useLocation } from 'wouter'
import { useToday } from '@/client/queries'
import { today as todayIs } from '@/client/today'
import { keyHint } from '@/ui/actions/key-words'
import { useActions } from '@/ui/actions/use-actions'
import { Button } from '@/ui/button'
import { ErrorNote } from '@/ui/error-note'
import page from '@/ui/page.module.css'
import { ScreenHead } from '@/ui/screen-head'
import { DueList } from './due-list'
import { Gaps } from './gaps'
import { Inbox } from './inbox'
import css from './weekly-review.module.css'
import { WeekRecords } from './week-records'

interface Step {
  title: string
  /** What waits in it, in words. */
  says: string
  body: ReactNode
}

const NOTHING_WAITS = 'Nothing waits. What you capture during the week comes here first.'

/** Once a week, ten minutes: what was captured, what it lacks, which gaps matter, what is due. One thing at a time. */
export function WeeklyReview() {
  const today = todayIs()
  const { data: view, error, refetch } = useToday(today)
  const [at, setAt] = useState(0)
  const [, navigate] = useLocation()
  const steps = view ? stepsOf(view, today) : []
  const step = steps[at]
  const isLast = at === steps.length - 1
  const go = (to: number) => setAt(Math.min(Math.max(to, 0), Math.max(steps.length - 1, 0)))
  const leave = () => navigate('/')
  useActions({ 'review.next': () => go(at + 1), 'review.back': () => go(at - 1), 'screen.back': leave })
  return (
    <div className={page.screen}>
      <ScreenHead title="Weekly review" sub={view && step ? `${at + 1} of ${steps.length}` : undefined} ruled />
      {error && <ErrorNote error={error} onRetry={() => void refetch()} />}
      <div className={page.scroll}>
        <nav aria-label="Steps" className={css.steps}>
          {steps.map(({ title, says }, index) => (
            <button
              key={title}
              type="button"
              aria-current={index === at ? 'step' : undefined}
              className={css.step}
              onClick={() => go(index)}
            >
              {title}
              <span className={css.says}>{says}</span>
            </button>
          ))}
        </nav>
        <div className={css.body}>{step?.body}</div>
        {step && (
          <div className={css.ways}>
            {at > 0 && (
              <Button shortcut={keyHint('review.back')} onClick={() => go(at - 1)}>
                Back
              </Button>
            )}
            <Button
              variant="primary"
              shortcut={isLast ? undefined : keyHint('review.next')}
              onClick={isLast ? leave : () => go(at + 1)}
            >
              {isLast ? 'Done for this week' : `On to ${steps[at + 1]?.title.toLowerCase() ?? 'the next'}`}
            </Button>
          </div>
        )}
      </div>
    </div>
  )
}

function stepsOf(view: TodayView, today: string): Step[] {
  const { inbox, gaps, standing, due } = view
  const open = standing.gapsByWeight.length
  return [
    {
      title: 'Inbox',
      says: inbox.length === 0 ? 'empty' : `${inbox.length} to look at`,
      body: inbox.length === 0 ? <p className={page.none}>{NOTHING_WAITS}</p> : <Inbox waiting={inbox} />,
    },
    weekStep(view, today),
    {
      title: 'Gaps',
      says: open === 0 ? 'none' : `${open} criteria`,
      body: <Gaps gaps={gaps} standing={standing} />,
    },
    {
      title: 'Due',
      says: due.length === 0 ? 'nothing' : String(due.length),
      body: <DueList items={due} today={today} />,
    },
  ]
}

function weekStep({ newest, lacking }: TodayView, today: string): Step {
  const open = newest.filter(({ id }) => (lacking[id] ?? []).length > 0).length
  return {
    title: 'This week',
    says: open === 0 ? `${newest.length} kept` : `${newest.length} kept, ${open} not whole`,
    body: <WeekRecords {...{ newest, lacking, today }} />,
  }
}
