import { BesideField } from '@/ui/beside-field'
import { classes } from '@/ui/classes'
import { Field as LabelledField } from '@/ui/field'
import type { Field, Fields } from '@shared/records/field'
import { FieldControl } from './field-control'
import { spanOf } from './field-span'
import styles from './fields-form.module.css'
import { RowsTable } from './rows-table'

export type FieldValues = Readonly<Record<string, unknown>>

interface Props {
  fields: Fields
  names: readonly string[]
  values: FieldValues
  /** Where these fields stand in the record: empty for its own, ['baseline'] inside a group. */
  path: readonly string[]
  errorAt: (...path: string[]) => string | undefined
  onChange: (name: string, value: unknown) => void
  onBlur: () => void
}

/** Fields on the form's four columns; groups and tables open up in place. */
export function FieldsForm(props: Props) {
  return (
    <div className={styles.grid}>
      {props.names.map((name) => {
        const field = props.fields[name]
        return field && <OneField key={name} {...props} name={name} field={field} />
      })}
    </div>
  )
}

function OneField({ name, field, ...props }: Props & { name: string; field: Field }) {
  const { values, path, errorAt, onChange, onBlur } = props
  const at = [...path, name]
  const change = (value: unknown) => onChange(name, value)
  if (field.control === 'group')
    return <Group {...{ field, at, errorAt, onBlur }} value={values[name]} onChange={change} />
  if (field.control === 'rows')
    return (
      <RowsTable
        {...{ field, errorAt, onBlur }}
        path={at}
        rows={(values[name] ?? []) as FieldValues[]}
        onChange={change}
      />
    )
  return (
    <LabelledField
      at={at.join('.')}
      label={field.label}
      hint={field.hint}
      error={errorAt(...at)}
      className={classes(styles.cell, styles[`span${spanOf(field)}`])}
    >
      <FieldControl {...{ name, field, onBlur }} isPrinted={path.length === 0} value={values[name]} onChange={change} />
    </LabelledField>
  )
}

interface GroupProps extends Pick<Props, 'errorAt' | 'onBlur'> {
  field: Field
  at: string[]
  value: unknown
  onChange: (value: FieldValues) => void
}

function Group({ field, at, value, onChange, ...rest }: GroupProps) {
  const fields = field.fields ?? {}
  const values = (value ?? {}) as FieldValues
  return (
    <fieldset data-field={at.join('.')} className={classes(styles.cell, styles.span4)}>
      <legend className={styles.legend}>{field.label}</legend>
      <FieldsForm
        {...rest}
        fields={fields}
        names={Object.keys(fields)}
        values={values}
        path={at}
        onChange={(name, next) => onChange({ ...values, [name]: next })}
      />
      <BesideField at={at.join('.')} />
    </fieldset>
  )
}
