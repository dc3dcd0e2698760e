import { STATUSES, type Status } from '@shared/rubric/reading-words'
import { classes } from './classes'
import styles from './status-mark.module.css'

interface Props {
  status: Status
  /** The bars alone, larger, where a sentence beside them says the words. */
  bare?: boolean
}

const BARS: Record<Status, number> = { meets: 3, nearly: 2, gap: 1, empty: 0 }

/** Meets, nearly, gap, empty: the word behind 3, 2, 1 or 0 filled bars. */
export function StatusMark({ status, bare = false }: Props) {
  const naming = bare ? { role: 'img', 'aria-label': STATUSES[status] } : { 'aria-hidden': true as const }
  return (
    <span className={classes(styles.status, styles[status], bare && styles.bare)}>
      <svg viewBox="0 0 13 12" {...naming}>
        {[0, 1, 2].map((bar) => (
          <Bar key={bar} at={bar} isFilled={bar < BARS[status]} />
        ))}
      </svg>
      {!bare && STATUSES[status]}
    </span>
  )
}

/** The outline is drawn inside the bar, so that both kinds are of one size. */
function Bar({ at, isFilled }: { at: number; isFilled: boolean }) {
  const [x, y] = [at * 4.5, 7.5 - at * 3.5]
  const height = 11.5 - y
  if (isFilled) return <rect x={x} y={y} width="3.5" height={height} fill="currentColor" />
  return <rect x={x + 0.5} y={y + 0.5} width="2.5" height={height - 1} fill="none" stroke="currentColor" />
}
