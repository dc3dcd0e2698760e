import { formatMonth } from '@shared/format'
import type { ScopeStep } from '@shared/timeline/scope'
import { dayAt, placeOf } from '@shared/timeline/time-window'
import { classes } from '@/ui/classes'
import { Unseen } from '@/ui/unseen'
import { useChart } from './chart-context'
import rows from './rows.module.css'
import css from './scope-row.module.css'
import { useNow } from './use-now'

/** Pixels of the lowest line from the top, and from one step to the next. */
const LOWEST = 54
const RISE = 9
/** A step that is shorter has no room for its name. */
const LEAST_NAME = 64

/** How the scope grew, as a flight of steps. */
export function ScopeRow({ steps }: { steps: readonly ScopeStep[] }) {
  const { window, width } = useChart()
  const now = placeOf(useNow(), window, width)
  const last = steps.at(-1)
  const drawn = steps.map((step, index) => ({
    ...step,
    left: placeOf(step.from, window, width),
    right: placeOf(steps[index + 1]?.from ?? Number.NaN, window, width) || now,
    y: LOWEST - step.rank * RISE,
  }))
  const line = drawn.map(({ left, right, y }, index) => `${index === 0 ? 'M' : 'L'}${left} ${y}L${right} ${y}`).join('')
  return (
    <section aria-label="Scope" className={css.row}>
      <h2 className={rows.name}>Scope</h2>
      <div className={css.lane}>
        <svg className={css.drawing} width={width} height={66} aria-hidden="true">
          <path d={line} className={css.line} />
        </svg>
        {drawn.map(({ from, label, left, right, y }) => {
          const start = Math.max(left, 0)
          const room = Math.min(right, width) - start
          return (
            room > LEAST_NAME && (
              <span
                key={from}
                aria-hidden="true"
                className={classes(css.name, from === last?.from && css.reached)}
                style={{ left: start, top: y - 19, maxWidth: room }}
              >
                {label}
              </span>
            )
          )
        })}
        <Unseen>{steps.map(({ from, label }) => `${label} since ${formatMonth(dayAt(from))}`).join('; ')}</Unseen>
      </div>
    </section>
  )
}
