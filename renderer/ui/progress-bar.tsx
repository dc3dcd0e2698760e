import { Button } from './button'
import styles from './progress-bar.module.css'

interface Props {
  /** What is being done, such as "Reading readout.pdf". */
  label: string
  done: number
  /** Zero while it is not known yet. */
  total: number
  onCancel?: (() => void) | undefined
}

/** Long work: a thin bar with what is done, of how many, and a way to stop it. */
export function ProgressBar({ label, done, total, onCancel }: Props) {
  return (
    <div className={styles.work}>
      <progress className={styles.bar} aria-label={label} {...(total > 0 ? { value: done, max: total } : {})} />
      <span className={styles.label}>{label}</span>
      {onCancel && (
        <Button variant="link" onClick={onCancel}>
          Cancel
        </Button>
      )}
    </div>
  )
}
