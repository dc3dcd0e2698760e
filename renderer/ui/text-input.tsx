import type { ComponentProps } from 'react'
import { classes } from './classes'
import control from './control.module.css'
import { useControlAttributes } from './field-context'

interface Props extends Omit<ComponentProps<'input'>, 'onChange' | 'value'> {
  value: string
  onChange: (value: string) => void
}

/** One line of text. Outside a Field it needs an aria-label. */
export function TextInput({ value, onChange, className, ...rest }: Props) {
  const attributes = useControlAttributes()
  return (
    <input
      type="text"
      autoComplete="off"
      {...attributes}
      {...rest}
      value={value}
      onChange={(event) => onChange(event.target.value)}
      className={classes(control.line, className)}
    />
  )
}
