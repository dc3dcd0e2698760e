import { formatDay } from '@shared/format'
import type { HistoryStep } from '@shared/history/step'
import { today } from '@/client/today'

export interface Day {
  /** YYYY-MM-DD, where the person is. */
  day: string
  title: string
  steps: HistoryStep[]
}

/** Steps under the days they were done on. A clock that was set back gives one day two places, each with its own. */
export function byDay(steps: readonly HistoryStep[], now = new Date()): Day[] {
  const days: Day[] = []
  for (const step of steps) {
    const day = today(new Date(step.at))
    const latest = days.at(-1)
    if (latest?.day === day) latest.steps.push(step)
    else days.push({ day, title: day === today(now) ? 'Today' : formatDay(day), steps: [step] })
  }
  return days
}
