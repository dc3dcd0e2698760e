import type { TimelineRow } from '@shared/timeline/timeline'
import { placeOf } from '@shared/timeline/time-window'
import { isLit } from '@shared/timeline/clusters'
import { classes } from '@/ui/classes'
import { useChart } from './chart-context'
import css from './rows.module.css'

/** A project from its first day to its last: solid for machine learning work, dotted for software engineering. */
export function SpanLine({ row, span }: { row: TimelineRow; span: NonNullable<TimelineRow['span']> }) {
  const { window, width, criterion } = useChart()
  const [from, to] = [placeOf(span.from, window, width), placeOf(span.to, window, width)]
  if (to < 0 || from > width) return null
  const left = Math.max(from, 0)
  return (
    <span
      aria-hidden="true"
      className={classes(
        css.span,
        row.isMachineLearning !== true && css.software,
        span.ongoing && css.ongoing,
        to <= width && !span.ongoing && css.ended,
        isLit(row.marks, criterion) && css.litSpan,
      )}
      style={{ left, width: Math.max(Math.min(to, width) - left, 2) }}
    />
  )
}
