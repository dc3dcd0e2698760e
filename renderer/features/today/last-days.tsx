import { Plus } from 'lucide-react'
import { daysBetween, howFar } from '@shared/plan/days'
import type { RecordSummary } from '@shared/records/summary'
import { keyHint } from '@/ui/actions/key-words'
import { Button } from '@/ui/button'
import { Icon } from '@/ui/icon'
import { useNewRecord } from '@/ui/new-record'
import page from '@/ui/page.module.css'
import { RecordLine } from '@/ui/record-line'
import { SectionHead } from '@/ui/section-head'

const SPAN_DAYS = 7

interface Props {
  records: readonly RecordSummary[]
  today: string
}

/** What was written down in the last seven days. */
export function LastDays({ records, today }: Props) {
  const startNew = useNewRecord()
  const kept = records
    .filter(({ createdAt }) => daysBetween(dayWritten(createdAt), today) < SPAN_DAYS)
    .toSorted((a, b) => b.createdAt.localeCompare(a.createdAt))
  return (
    <section aria-labelledby="last-days">
      <SectionHead id="last-days" title="Last 7 days" tools={`${kept.length} kept`} />
      {kept.length === 0 && (
        <p className={page.none}>
          Nothing was written down this week. One line about something you did is enough; numbers and files can follow.
        </p>
      )}
      <ul className={page.rows}>
        {kept.slice(0, 12).map((record) => (
          <li key={record.id}>
            <RecordLine record={record} end={howFar(dayWritten(record.createdAt), today)} />
          </li>
        ))}
      </ul>
      {kept.length > 12 && <p className={page.none}>and {kept.length - 12} more.</p>}
      {kept.length === 0 && (
        <Button icon={<Icon of={Plus} />} shortcut={keyHint('record.new')} onClick={() => startNew()}>
          Write something down
        </Button>
      )}
    </section>
  )
}

/** The calendar day of a time, where the person is. */
function dayWritten(iso: string): string {
  const time = new Date(iso)
  return new Date(time.getTime() - time.getTimezoneOffset() * 60_000).toISOString().slice(0, 10)
}
