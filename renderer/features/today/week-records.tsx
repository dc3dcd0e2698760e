import { howFar } from '@shared/plan/days'
import type { TodayView } from '@shared/today/today-view'
import type { WeekGap } from '@shared/today/week-gaps'
import { ArrowRight, Plus } from 'lucide-react'
import { useLocation } from 'wouter'
import { keyHint } from '@/ui/actions/key-words'
import { Button } from '@/ui/button'
import { Icon } from '@/ui/icon'
import page from '@/ui/page.module.css'
import { RecordLine } from '@/ui/record-line'
import { SectionHead } from '@/ui/section-head'
import { useStartCapture } from '@/ui/start-capture'
import { dayWritten } from './day-written'
import css from './week-records.module.css'

interface Props extends Pick<TodayView, 'newest' | 'lacking'> {
  today: string
}

/** What was kept this week, each with what it lacks to count and the way there. */
export function WeekRecords({ newest, lacking, today }: Props) {
  const startCapture = useStartCapture()
  return (
    <section aria-labelledby="week-records">
      <SectionHead id="week-records" title="Kept this week" count={newest.length} />
      {newest.length === 0 && (
        <p className={page.none}>
          Nothing was kept this week. Think of one thing that you decided, measured, wrote or were told: one line is
          enough.
        </p>
      )}
      <ul className={page.rows}>
        {newest.map((record) => (
          <li key={record.id}>
            <RecordLine record={record} end={howFar(dayWritten(record.createdAt), today)} />
            <Lacks id={record.id} gaps={lacking[record.id] ?? []} />
          </li>
        ))}
      </ul>
      <Button icon={<Icon of={Plus} />} shortcut={keyHint('capture.open')} onClick={startCapture}>
        Write something down
      </Button>
    </section>
  )
}

/** What a record lacks; each leads to the field that mends it. */
function Lacks({ id, gaps }: { id: string; gaps: readonly WeekGap[] }) {
  const [, navigate] = useLocation()
  if (gaps.length === 0) return null
  return (
    <p className={css.gaps}>
      {gaps.map(({ text, field }) => (
        <Button key={text} variant="link" onClick={() => navigate(`/evidence/${id}/edit`, { state: { field } })}>
          {text}
          <Icon of={ArrowRight} size={14} />
        </Button>
      ))}
    </p>
  )
}
