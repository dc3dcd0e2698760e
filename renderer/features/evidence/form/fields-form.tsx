import { BesideField } from '@/ui/beside-field'
import { classes } from '@/ui/classes'
import { Field as LabelledField } from '@/ui/field'
import type { Field, Fields } from '@shared/records/field'
import { Fragment, type ReactNode } from 'react'
import { FieldControl } from './field-control'
import { spanOf } from './field-span'
import type { Layout } from './layout'
import styles from './fields-form.module.css'
import { CellTable } from './rows/cell-table'
import { RowsTable } from './rows/rows-table'

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
  layout?: Layout
  /** What stands behind a field, by its name. */
  behind?: Readonly<Record<string, ReactNode>>
}

/** Fields on the form's four columns; groups and tables open up in place. */
export function FieldsForm(props: Props) {
  return (
    <div className={styles.grid}>
      {props.names.map((name) => {
        const field = props.fields[name]
        return (
          field && (
            <Fragment key={name}>
              <OneField {...props} name={name} field={field} />
              {props.behind?.[name]}
            </Fragment>
          )
        )
      })}
    </div>
  )
}

function OneField({ name, field, ...props }: Props & { name: string; field: Field }) {
  const { values, path, errorAt, onChange, onBlur, layout } = props
  const at = [...path, name]
  const change = (value: unknown) => onChange(name, value)
  if (field.control === 'group')
    return (
      <Group {...{ field, at, errorAt, onBlur, ...(layout && { layout }) }} value={values[name]} onChange={change} />
    )
  if (field.control === 'rows') {
    const Table = field.tabular ? CellTable : RowsTable
    return (
      <Table
        {...{ field, errorAt, onBlur, ...(layout && { layout }) }}
        path={at}
        rows={(values[name] ?? []) as FieldValues[]}
        onChange={change}
      />
    )
  }
  return (
    <LabelledField
      at={at.join('.')}
      label={layout?.labels?.[at.join('.')] ?? field.label}
      hint={layout?.labels?.[at.join('.')] === undefined ? field.hint : undefined}
      error={errorAt(...at)}
      hideLabel={layout?.plain?.includes(at.join('.')) ?? false}
      className={classes(styles.cell, styles[`span${spanOf(field, at, layout)}`])}
    >
      <FieldControl {...{ name, field, onBlur }} isPrinted={path.length === 0} value={values[name]} onChange={change} />
    </LabelledField>
  )
}

interface GroupProps extends Pick<Props, 'errorAt' | 'onBlur' | 'layout'> {
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
      <legend className={rest.layout?.plain?.includes(at.join('.')) ? styles.unseen : styles.legend}>
        {field.label}
      </legend>
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
