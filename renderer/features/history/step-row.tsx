import type { HistoryStep } from '@shared/history/step'
import { Link } from 'wouter'
import { clockTime } from '@/client/today'
import { Button } from '@/ui/button'
import { classes } from '@/ui/classes'
import { useReadOnly } from '@/ui/read-only'
import { useUndo } from '@/ui/undo'
import styles from './step-row.module.css'

/** One step: when, what, of which records, where, and the way back from it alone. */
export function StepRow({ step }: { step: HistoryStep }) {
  const { undo } = useUndo()
  const readOnly = useReadOnly()
  const { seq, at, label, records, titles, machine, undone, undoable } = step
  const rest = records - titles.length
  return (
    <li className={classes(styles.row, undone && styles.undone)}>
      <time dateTime={at} className={styles.time}>
        {clockTime(at)}
      </time>
      <div className={styles.what}>
        <span className={styles.label}>{label}</span>
        {records > 1 && <span className={styles.count}>{records} records</span>}
        {undone && <span className={styles.count}>undone</span>}
        <span className={styles.titles}>
          {titles.map(({ id, title }) => (
            <Link key={id} href={`/evidence/${id}/history`} className={styles.record}>
              {title}
            </Link>
          ))}
          {rest > 0 && titles.length > 0 && <span className={styles.count}>and {rest} more</span>}
          {rest > 0 && titles.length === 0 && <span className={styles.count}>not in the vault now</span>}
        </span>
      </div>
      {machine !== '' && <span className={styles.machine}>{machine}</span>}
      {undoable && (
        <Button
          variant="link"
          disabled={readOnly !== null}
          title={readOnly ?? 'Takes back this step alone'}
          aria-label={`Undo ${label}${titles[0] ? ` of ${titles[0].title}` : ''}`}
          onClick={() => undo(seq)}
          className={styles.undo}
        >
          Undo
        </Button>
      )}
    </li>
  )
}
