import { Plus } from 'lucide-react'
import { daysBetween, howFar } from '@shared/plan/days'
import type { RecordSummary } from '@shared/records/summary'
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
  records: readonly RecordSummary[]
  today: string
}

/** What was written down in the last seven days. */
export function LastDays({ records, today }: Props) {
  const startCapture = useStartCapture()
  const written = records
    .filter(({ createdAt }) => daysBetween(dayWritten(createdAt), today) < SPAN_DAYS)
    .toSorted((a, b) => b.createdAt.localeCompare(a.createdAt))
  // What waits stands above, in the inbox.
  const kept = written.filter(({ inbox }) => !inbox)
  return (
    <section aria-labelledby="last-days">
      <SectionHead
        id="last-days"
        title="Last 7 days"
        tools={
          <>
            <span>{kept.length} kept</span>
            <DaySquares days={written.map(({ createdAt }) => dayWritten(createdAt))} today={today} />
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
        {kept.slice(0, 12).map((record) => (
          <li key={record.id}>
            <RecordLine record={record} end={howFar(dayWritten(record.createdAt), today)} />
          </li>
        ))}
      </ul>
      {kept.length > 12 && <p className={page.none}>and {kept.length - 12} more.</p>}
      {written.length === 0 && (
        <Button icon={<Icon of={Plus} />} shortcut={keyHint('capture.open')} onClick={startCapture}>
          Write something down
        </Button>
      )}
    </section>
  )
}
