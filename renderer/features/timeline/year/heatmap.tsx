import { useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react'
import { formatShortDay } from '@shared/format'
import type { RecordSummary } from '@shared/records/summary'
import { heatOf, weekWords, type HeatWeek } from '@shared/timeline/captures'
import { classes } from '@/ui/classes'
import { SectionHead } from '@/ui/section-head'
import { RecordLinks } from '../record-links'
import css from './heatmap.module.css'

const DAYS = ['Mon', '', 'Wed', '', 'Fri', '', '']

/** When records were written down, a square for each day; a week opens what was written in it. */
export function Heatmap({ records, year }: { records: readonly RecordSummary[]; year: number }) {
  const weeks = useMemo(() => heatOf(records, year), [records, year])
  const [stop, setStop] = useState(0)
  const [open, setOpen] = useState<HeatWeek | null>(null)
  const scroller = useRef<HTMLDivElement>(null)
  // Where not all of it has room, the end of the year is nearer than its start.
  useEffect(() => {
    if (scroller.current) scroller.current.scrollLeft = scroller.current.scrollWidth
  }, [])
  const count = weeks.reduce((sum, week) => sum + week.count, 0)
  const used = weeks.filter((week) => week.count > 0).length
  return (
    <section aria-labelledby="heatmap" className={css.section}>
      <SectionHead id="heatmap" title="Written down" tools={<Legend />} />
      <p className={css.says}>
        {count} {count === 1 ? 'record' : 'records'} in {used} of {weeks.length} weeks.
      </p>
      <div ref={scroller} className={css.scroll}>
        <div aria-hidden="true" className={css.names}>
          <DayNames />
          <DayNames />
        </div>
        <ol className={css.weeks} aria-label={`Weeks of ${year}`}>
          {weeks.map((week, index) => (
            <li key={week.from}>
              <span aria-hidden="true" className={css.month}>
                {week.month}
              </span>
              <button
                type="button"
                tabIndex={index === stop ? 0 : -1}
                aria-label={weekWords(week, formatShortDay(week.from))}
                aria-pressed={open?.from === week.from}
                title={weekWords(week, formatShortDay(week.from))}
                className={css.week}
                onFocus={() => setStop(index)}
                onKeyDown={goTo}
                onClick={() => setOpen(open?.from === week.from ? null : week)}
              >
                {week.days.map((day, at) => (
                  // oxlint-disable-next-line react/no-array-index-key -- days stay where they are
                  <span key={at} className={classes(css.day, day ? css[`shade${day.shade}`] : css.none)} />
                ))}
              </button>
            </li>
          ))}
        </ol>
      </div>
      {open && <WeekRecords week={open} records={records} />}
    </section>
  )
}

/** The days beside one row of weeks; where the year takes two rows, the second is seen too. */
function DayNames() {
  return (
    <div className={css.days}>
      {DAYS.map((name, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- days stay where they are
        <span key={index}>{name}</span>
      ))}
    </div>
  )
}

const STEPS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1, Home: -100, End: 100 }

/** Arrows go from week to week; Tab goes on. */
function goTo(event: KeyboardEvent<HTMLButtonElement>) {
  const by = STEPS[event.key]
  if (by === undefined || event.ctrlKey || event.metaKey || event.altKey) return
  event.preventDefault()
  const buttons = [...(event.currentTarget.closest('ol')?.querySelectorAll('button') ?? [])]
  const at = buttons.indexOf(event.currentTarget)
  buttons[Math.min(Math.max(at + by, 0), buttons.length - 1)]?.focus()
}

function WeekRecords({ week, records }: { week: HeatWeek; records: readonly RecordSummary[] }) {
  const dates = new Set(week.days.flatMap((day) => day?.date ?? []))
  const written = records.filter(({ createdAt }) => dates.has(createdAt.slice(0, 10)))
  const words = weekWords(week, formatShortDay(week.from))
  return (
    <div className={css.open} aria-live="polite">
      <p className={css.says}>{words}</p>
      <RecordLinks records={written} label={words} />
    </div>
  )
}

function Legend() {
  return (
    <span aria-hidden="true" className={css.legend}>
      few
      {([1, 2, 3, 4] as const).map((shade) => (
        <span key={shade} className={classes(css.day, css[`shade${shade}`])} />
      ))}
      many
    </span>
  )
}
