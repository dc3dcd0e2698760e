import { weekdayOf } from '@shared/capture/read-day'
import { formatDay } from '@shared/format'
import { untilPacket } from '@shared/plan/days'
import { CalendarCheck } from 'lucide-react'
import type { ReactNode } from 'react'
import { useLocation } from 'wouter'
import { useToday } from '@/client/queries'
import { today as todayIs } from '@/client/today'
import { keyHint } from '@/ui/actions/key-words'
import { Button } from '@/ui/button'
import { ErrorNote } from '@/ui/error-note'
import { Icon } from '@/ui/icon'
import page from '@/ui/page.module.css'
import { ScreenHead } from '@/ui/screen-head'
import { CaseStanding } from './case-standing'
import { DueList } from './due-list'
import { EmptyVault } from './empty-vault'
import { Gaps } from './gaps'
import { Inbox } from './inbox'
import { LastDays } from './last-days'

/** What there is to know today: the line to write in, what waits, what was kept, what is due, which gaps matter, where the case stands. */
export function TodayScreen({ capture }: { capture: ReactNode }) {
  const today = todayIs()
  const { data: view, error, refetch } = useToday(today)
  const [, navigate] = useLocation()
  const due = view?.case?.kind === 'case' ? view.case.date : null
  return (
    <div className={page.screen}>
      <ScreenHead
        title={`${weekdayOf(today)} ${formatDay(today)}`}
        sub={due ? untilPacket(due, today) : undefined}
        tools={
          view &&
          view.records > 0 && (
            <Button
              variant="bare"
              icon={<Icon of={CalendarCheck} />}
              shortcut={keyHint('go.review')}
              onClick={() => navigate('/review')}
            >
              Weekly review
            </Button>
          )
        }
      />
      {error && <ErrorNote error={error} onRetry={() => void refetch()} />}
      <div className={page.scroll}>
        {capture}
        {view?.records === 0 && <EmptyVault />}
        {view && view.records > 0 && (
          <div className={page.columns}>
            <div>
              <Inbox waiting={view.inbox} />
              <LastDays view={view} today={today} />
              <DueList items={view.due} today={today} />
            </div>
            <div>
              <Gaps gaps={view.gaps} standing={view.standing} />
              <CaseStanding current={view.case} standing={view.standing} today={today} />
            </div>
          </div>
        )}
      </div>
    </div>
  )
}
