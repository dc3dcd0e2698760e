import { placeOf } from '@shared/timeline/time-window'
import { ticksOf } from '@shared/timeline/ticks'
import { useChart } from './chart-context'
import css from './grid-lines.module.css'
import { useNow } from './use-now'

/** The lines of the axis behind all rows, and the one of today over them. */
export function GridLines() {
  const { window, width } = useChart()
  const { major, minor } = ticksOf(window, width)
  const now = placeOf(useNow(), window, width)
  return (
    <div className={css.lines} aria-hidden="true">
      {minor.map(({ at, x }) => (
        <span key={at} className={css.minor} style={{ left: x }} />
      ))}
      {major.map(({ at, x }) => (
        <span key={at} className={css.major} style={{ left: x }} />
      ))}
      {now >= 0 && now <= width && <span className={css.now} style={{ left: now }} />}
    </div>
  )
}
