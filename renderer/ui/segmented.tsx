import { useId, type ReactNode } from 'react'
import { classes } from './classes'
import { useGroupAttributes } from './field-context'
import styles from './segmented.module.css'
import { Unseen } from './unseen'

interface Props<V extends string> {
  value: V
  options: readonly { value: V; label: string; icon?: ReactNode }[]
  onChange: (value: V) => void
  /** Its name where no Field stands around it. */
  label?: string | undefined
  onBlur?: (() => void) | undefined
}

/** A few values side by side, one of them chosen: radio buttons in the shape of a track. */
export function Segmented<V extends string>({ value, options, onChange, label, onBlur }: Props<V>) {
  const name = useId()
  return (
    <div role="radiogroup" {...useGroupAttributes(label)} className={styles.track} onBlur={onBlur}>
      {options.map((option) => (
        <label key={option.value} className={classes(styles.option, option.icon !== undefined && styles.icon)}>
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
            className={styles.radio}
          />
          {option.icon ? (
            <>
              {option.icon}
              <Unseen>{option.label}</Unseen>
            </>
          ) : (
            option.label
          )}
        </label>
      ))}
    </div>
  )
}
