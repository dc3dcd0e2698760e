import type { ComponentProps, KeyboardEvent } from 'react'
import { classes } from './classes'
import control from './control.module.css'
import { useControlAttributes } from './field-context'
import styles from './text-area.module.css'

interface Props extends Omit<ComponentProps<'textarea'>, 'onChange' | 'value' | 'rows'> {
  value: string
  onChange: (value: string) => void
}

/** One line of text that is shown whole: what does not fit goes on below. It takes no line break. */
export function LineArea({ value, onChange, onKeyDown, className, ...rest }: Props) {
  const attributes = useControlAttributes()
  const press = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    onKeyDown?.(event)
    if (event.key === 'Enter' && !event.nativeEvent.isComposing) event.preventDefault()
  }
  return (
    <textarea
      autoComplete="off"
      {...attributes}
      {...rest}
      rows={1}
      value={value}
      onKeyDown={press}
      onChange={(event) => onChange(event.target.value.replaceAll(/\s*\n\s*/g, ' '))}
      className={classes(control.line, styles.grown, className)}
    />
  )
}
