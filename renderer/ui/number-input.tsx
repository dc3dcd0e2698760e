import { formatNumber } from '@shared/format'
import { useState, type ComponentProps } from 'react'
import { classes } from './classes'
import control from './control.module.css'
import { useControlAttributes } from './field-context'
import styles from './number-input.module.css'
import { parseNumber } from './parse-number'

interface Props extends Omit<ComponentProps<'input'>, 'onChange' | 'value' | 'type'> {
  value: number | null
  /** Gets null when nothing is typed, and NaN while the text is no number: the schema then says so below the field. */
  onChange: (value: number | null) => void
  /** What the number counts, shown behind it. */
  unit?: string | undefined
  /** Whether thousands are set apart, as in a count. */
  grouped?: boolean
}

/** A number. What is typed stays as typed, right or wrong, until the field is left with a valid number in it. */
export function NumberInput({ value, onChange, unit, grouped = false, className, onBlur, ...rest }: Props) {
  const attributes = useControlAttributes()
  const [typed, setTyped] = useState<string | null>(null)
  const text = typed !== null && Object.is(parseNumber(typed), value) ? typed : shown(value, typed, grouped)
  const change = (next: string) => {
    setTyped(next)
    onChange(parseNumber(next))
  }
  return (
    <span className={classes(control.line, className)}>
      <input
        {...attributes}
        {...rest}
        type="text"
        inputMode="decimal"
        autoComplete="off"
        value={text}
        onChange={(event) => change(event.target.value)}
        onBlur={(event) => {
          if (!Number.isNaN(value)) setTyped(null)
          onBlur?.(event)
        }}
        className={classes(control.bare, styles.number)}
      />
      {unit && <span className={control.unit}>{unit}</span>}
    </span>
  )
}

function shown(value: number | null, typed: string | null, grouped: boolean): string {
  if (value === null) return ''
  if (Number.isNaN(value)) return typed ?? ''
  return grouped ? formatNumber(value, 10) : String(value)
}
