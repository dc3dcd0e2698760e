import { useMemo } from 'react'
import type { RecordSummary } from '@shared/records/summary'
import { barsOf, capturesByWeek } from '@shared/timeline/captures'
import { placeOf } from '@shared/timeline/time-window'
import { Unseen } from '@/ui/unseen'
import { useChart } from './chart-context'
import rows from './rows.module.css'
import css from './weeks-row.module.css'

const HEIGHT = 40
const LEAST_TOP = 4

/** How many records were written down week by week; those of the criterion that is brought out in the accent. */
export function WeeksRow({ records }: { records: readonly RecordSummary[] }) {
  const { window, width, criterion } = useChart()
  const weeks = useMemo(() => {
    const lit = new Set(
      records
        .filter(({ evidence }) => criterion !== null && evidence.some((link) => link.criterion === criterion))
        .map(({ id }) => id),
    )
    return capturesByWeek(records, (id) => lit.has(id))
  }, [records, criterion])
  const { bars, days } = barsOf(weeks, window, width)
  const top = Math.max(LEAST_TOP, ...bars.map(({ count }) => count))
  const wide = Math.max((width / (window.to - window.from)) * days - 1, 1)
  const height = (count: number) => (count / top) * HEIGHT
  return (
    <section aria-label="Captured per week" className={css.row}>
      <div className={rows.label}>
        <h2 className={rows.name}>Captured per week</h2>
        <span className={rows.note}>
          {records.length} in {weeks.length} {weeks.length === 1 ? 'week' : 'weeks'}
        </span>
      </div>
      <div className={css.lane}>
        <svg width={width} height={HEIGHT} className={css.drawing} aria-hidden="true">
          {bars.map(({ week, count, lit }) => {
            const x = placeOf(week, window, width)
            return (
              <g key={week}>
                <rect x={x} y={HEIGHT - height(count)} width={wide} height={height(count)} className={css.bar} />
                {lit > 0 && (
                  <rect x={x} y={HEIGHT - height(lit)} width={wide} height={height(lit)} className={css.lit} />
                )}
              </g>
            )
          })}
        </svg>
        <Unseen>The year in review has the same by day.</Unseen>
      </div>
    </section>
  )
}
