import { dayPlus, weekdayOf } from '@shared/capture/read-day'
import { classes } from '@/ui/classes'
import { Unseen } from '@/ui/unseen'
import css from './day-squares.module.css'

interface Props {
  /** The day of each capture, as YYYY-MM-DD. */
  days: readonly string[]
  today: string
}

/** The last seven days, each by its letter; the darker, the more was captured. */
export function DaySquares({ days, today }: Props) {
  const week = [6, 5, 4, 3, 2, 1, 0].map((back) => dayPlus(today, -back))
  const counts = week.map((day) => days.filter((one) => one === day).length)
  const label = `Captured each day, ${weekdayOf(week[0] ?? today)} to ${weekdayOf(today)}: ${counts.join(', ')}`
  return (
    <span className={css.days}>
      <Unseen>{label}</Unseen>
      {week.map((day, at) => (
        <span key={day} aria-hidden="true" className={classes(css.day, tone(counts[at] ?? 0))}>
          {weekdayOf(day).charAt(0)}
        </span>
      ))}
    </span>
  )
}

const tone = (count: number) => (count === 0 ? undefined : count === 1 ? css.one : css.more)
