import { classes } from '@/ui/classes'
import { useGroupAttributes } from '@/ui/field-context'
import { useId } from 'react'
import styles from './ladder.module.css'

interface Rung<V extends string> {
  value: V
  label: string
}

interface Props<V extends string> {
  value: V | null
  /** From the first to the last: those below the chosen one count as reached. */
  rungs: readonly Rung<V>[]
  /** Values beside the way, such as a stop. */
  beside?: readonly Rung<V>[]
  /** Each rung stands higher than the one before. */
  rising?: boolean
  onChange: (value: V | null) => void
  onBlur: () => void
}

/** A choice whose values follow on each other, shown as a way that one climbs: radio buttons, "Not said" the last. */
export function Ladder<V extends string>({ value, rungs, beside = [], rising, onChange, onBlur }: Props<V>) {
  const name = useId()
  const reached = rungs.findIndex((rung) => rung.value === value)
  const radio = (option: V | null) => (
    <input
      type="radio"
      name={name}
      checked={option === value}
      onChange={() => onChange(option)}
      className={styles.radio}
    />
  )
  return (
    <div role="radiogroup" {...useGroupAttributes()} className={styles.ladder} onBlur={onBlur}>
      <div className={classes(styles.rungs, rising && styles.rising)}>
        {rungs.map((rung, at) => (
          <label key={rung.value} className={styles.rung} data-reached={at <= reached || undefined}>
            {radio(rung.value)}
            <span className={styles.step} />
            <span className={styles.label}>{rung.label}</span>
          </label>
        ))}
      </div>
      <div className={styles.beside}>
        {[...beside, { value: null, label: 'Not said' }].map((option) => (
          <label key={option.value ?? ''} className={styles.option}>
            {radio(option.value)}
            {option.label}
          </label>
        ))}
      </div>
    </div>
  )
}
