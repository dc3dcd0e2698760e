import { classes } from '@/ui/classes'
import { useGroupAttributes } from '@/ui/field-context'
import { useId, type ReactNode } from 'react'
import styles from './choice-list.module.css'

interface Props<V extends string> {
  value: V | null
  options: readonly { value: V; label: string; says?: ReactNode }[]
  onChange: (value: V | null) => void
  onBlur: () => void
  /** What is said of nothing said. */
  unsaid?: ReactNode
}

/** The values of a choice, one under the other, each with what it means: radio buttons, "Not said" the last. */
export function ChoiceList<V extends string>({ value, options, onChange, onBlur, unsaid }: Props<V>) {
  const name = useId()
  const all = [...options, { value: null, label: 'Not said', says: unsaid }]
  return (
    <div role="radiogroup" {...useGroupAttributes()} className={styles.list} onBlur={onBlur}>
      {all.map((option) => (
        <label key={option.value ?? ''} className={classes(styles.option, option.value === null && styles.unsaid)}>
          <input
            type="radio"
            name={name}
            aria-label={option.label}
            aria-describedby={`${name}-${option.value ?? 'unsaid'}`}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          <span className={styles.label}>{option.label}</span>
          <span id={`${name}-${option.value ?? 'unsaid'}`} className={styles.says}>
            {option.says}
          </span>
        </label>
      ))}
    </div>
  )
}
