import { formatDay } from '@shared/format'
import type { ReactNode } from 'react'
import { useReading, useRecords } from '@/client/queries'
import { today as todayIs } from '@/client/today'
import { useRecordsOfKinds } from '@/client/use-records-of'
import { ErrorNote } from '@/ui/error-note'
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
  const [records, reading] = [useRecords(), useReading()]
  const dated = useRecordsOfKinds(['milestone', 'qualification', 'meeting', 'decision', 'case'])
  const failed = [records, reading, dated].find(({ error }) => error)
  const today = todayIs()
  return (
    <div className={page.screen}>
      <ScreenHead title={`${weekday(today)} ${formatDay(today)}`} />
      {failed && <ErrorNote error={failed.error} onRetry={() => void failed.refetch()} />}
      <div className={page.scroll}>
        {capture}
        {records.data?.length === 0 && <EmptyVault />}
        {records.data && records.data.length > 0 && reading.data && dated.data && (
          <div className={page.columns}>
            <div>
              <Inbox records={records.data} />
              <LastDays records={records.data} today={today} />
              <DueList records={dated.data} today={today} />
            </div>
            <div>
              <Gaps reading={reading.data} />
              <CaseStanding records={dated.data} reading={reading.data} today={today} />
            </div>
          </div>
        )}
      </div>
    </div>
  )
}

const weekday = (day: string) => new Date(`${day}T12:00`).toLocaleDateString('en', { weekday: 'long' })
