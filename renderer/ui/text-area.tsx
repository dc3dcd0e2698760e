import type { ComponentProps, CSSProperties } from 'react'
import { classes } from './classes'
import control from './control.module.css'
import { useControlAttributes } from './field-context'
import styles from './text-area.module.css'

interface Props extends Omit<ComponentProps<'textarea'>, 'onChange' | 'value'> {
  value: string
  onChange: (value: string) => void
}

/** Long text in the person's own face; it grows with what is written. */
export function TextArea({ value, onChange, className, rows = 2, ...rest }: Props) {
  const attributes = useControlAttributes()
  return (
    <textarea
      {...attributes}
      {...rest}
      rows={rows}
      value={value}
      onChange={(event) => onChange(event.target.value)}
      style={{ '--rows': rows } as CSSProperties}
      className={classes(control.line, styles.area, className)}
    />
  )
}
