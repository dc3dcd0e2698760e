import type { ComponentProps } from 'react'
import { classes } from './classes'
import control from './control.module.css'
import { useControlAttributes } from './field-context'
import styles from './day-input.module.css'

interface Props extends Omit<ComponentProps<'input'>, 'onChange' | 'value' | 'type'> {
  /** YYYY-MM-DD, or null when not said. */
  value: string | null
  onChange: (value: string | null) => void
}

export function DayInput({ value, onChange, className, ...rest }: Props) {
  const attributes = useControlAttributes()
  return (
    <input
      {...attributes}
      {...rest}
      type="date"
      max="9999-12-31"
      value={value ?? ''}
      onChange={(event) => onChange(event.target.value || null)}
      className={classes(control.line, value === null && styles.empty, className)}
    />
  )
}
