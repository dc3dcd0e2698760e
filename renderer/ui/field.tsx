import { CircleAlert } from 'lucide-react'
import { useId, type ReactNode } from 'react'
import { BesideField } from './beside-field'
import { FieldContext } from './field-context'
import { Icon } from './icon'
import styles from './field.module.css'
import { classes } from './classes'

interface Props {
  label: string
  hint?: string | undefined
  error?: string | undefined
  /** Keeps the label for screen readers only, as in the cells of a table. */
  hideLabel?: boolean
  className?: string | undefined
  /** The path of the field in its record, for going to it: "interval.low". */
  at?: string | undefined
  children: ReactNode
}

/** A label above its control, with what helps to fill it in or says what is wrong below. */
export function Field({ label, hint, error, hideLabel, className, at, children }: Props) {
  const id = useId()
  const says = error ?? hint
  const links = {
    control: `${id}-control`,
    label: `${id}-label`,
    description: says ? `${id}-says` : undefined,
    invalid: error !== undefined,
  }
  return (
    <div data-field={at} className={classes(styles.field, error !== undefined && styles.invalid, className)}>
      <label htmlFor={links.control} id={links.label} className={hideLabel ? styles.unseen : styles.label}>
        {label}
      </label>
      <FieldContext value={links}>{children}</FieldContext>
      {error !== undefined ? (
        <p id={links.description} className={styles.error}>
          <Icon of={CircleAlert} size={14} />
          {error}
        </p>
      ) : (
        hint && (
          <p id={links.description} className={styles.hint}>
            {hint}
          </p>
        )
      )}
      <BesideField at={at} />
    </div>
  )
}
