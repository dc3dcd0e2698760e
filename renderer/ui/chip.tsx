import { X } from 'lucide-react'
import styles from './chip.module.css'
import { Icon } from './icon'

interface Props {
  /** What kind of thing it is, in quiet letters before its value. */
  label?: string | undefined
  value: string
  onRemove?: (() => void) | undefined
}

/** Something chosen, which can be taken away again. */
export function Chip({ label, value, onRemove }: Props) {
  const whole = label ? `${label} ${value}` : value
  return (
    <span className={styles.chip}>
      {label && <span className={styles.label}>{label}</span>}
      <span className={styles.value}>{value}</span>
      {onRemove && (
        <button type="button" aria-label={`Remove ${whole}`} onClick={onRemove} className={styles.remove}>
          <Icon of={X} size={14} />
        </button>
      )}
    </span>
  )
}
