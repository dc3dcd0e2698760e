import { placeOf } from '@shared/timeline/time-window'
import { ticksOf } from '@shared/timeline/ticks'
import { classes } from '@/ui/classes'
import css from './axis.module.css'
import { useChart } from './chart-context'
import { useNow } from './use-now'

/** Pixels that "now" takes from the labels beside it. */
const NOW = 34

/** Years and their parts along the head of the chart. */
export function Axis() {
  const { window, width } = useChart()
  const { major, minor } = ticksOf(window, width)
  const now = placeOf(useNow(), window, width)
  const isNowShown = width > 0 && now >= 0 && now <= width
  const free = minor.filter(({ x }) => !isNowShown || Math.abs(x + 12 - now) > NOW)
  return (
    <div className={css.axis} aria-hidden="true">
      <div className={css.lane}>
        {major.map(({ at, x, label }) => (
          <span key={at} className={css.major} style={{ left: x }}>
            {label}
          </span>
        ))}
        {free.map(({ at, x, label }) => (
          <span key={at} className={css.minor} style={{ left: x }}>
            {label}
          </span>
        ))}
        {isNowShown && (
          <span className={classes(css.minor, css.now)} style={{ left: Math.min(now, width - NOW / 2) }}>
            now
          </span>
        )}
      </div>
    </div>
  )
}
