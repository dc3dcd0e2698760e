import { Plus } from 'lucide-react'
import { daysBetween, howFar } from '@shared/plan/days'
import type { TodayView } from '@shared/today/today-view'
import { keyHint } from '@/ui/actions/key-words'
import { Button } from '@/ui/button'
import { Icon } from '@/ui/icon'
import page from '@/ui/page.module.css'
import { RecordLine } from '@/ui/record-line'
import { SectionHead } from '@/ui/section-head'
import { useStartCapture } from '@/ui/start-capture'
import { DaySquares } from './day-squares'
import { dayWritten } from './day-written'

const SPAN_DAYS = 7

interface Props {
  view: Pick<TodayView, 'inbox' | 'kept' | 'newest'>
  today: string
}

/** What was written down in the last seven days. */
export function LastDays({ view: { inbox, kept: times, newest }, today }: Props) {
  const startCapture = useStartCapture()
  const isLately = (day: string) => daysBetween(day, today) < SPAN_DAYS
  const kept = times.map(dayWritten).filter(isLately)
  // What waits stands above, in the inbox.
  const written = [...kept, ...inbox.map(({ createdAt }) => dayWritten(createdAt)).filter(isLately)]
  const shown = newest.filter(({ createdAt }) => isLately(dayWritten(createdAt)))
  return (
    <section aria-labelledby="last-days">
      <SectionHead
        id="last-days"
        title="Last 7 days"
        tools={
          <>
            {written.length > 0 && <span>{countWords(kept.length, written.length - kept.length)}</span>}
            <DaySquares days={written} today={today} />
          </>
        }
      />
      {written.length === 0 && (
        <p className={page.none}>
          Nothing was written down this week. One line about something you did is enough; numbers and files can follow.
        </p>
      )}
      {kept.length === 0 && written.length > 0 && (
        <p className={page.none}>What was captured this week waits in the inbox.</p>
      )}
      <ul className={page.rows}>
        {shown.map((record) => (
          <li key={record.id}>
            <RecordLine record={record} end={howFar(dayWritten(record.createdAt), today)} />
          </li>
        ))}
      </ul>
      {kept.length > shown.length && <p className={page.none}>and {kept.length - shown.length} more.</p>}
      {written.length === 0 && (
        <Button icon={<Icon of={Plus} />} shortcut={keyHint('capture.open')} onClick={startCapture}>
          Write something down
        </Button>
      )}
    </section>
  )
}

/** How many were kept and how many wait; what there is none of is not counted. */
function countWords(kept: number, waiting: number): string {
  return [kept > 0 && `${kept} kept`, waiting > 0 && `${waiting} in the inbox`].filter(Boolean).join(', ')
}
