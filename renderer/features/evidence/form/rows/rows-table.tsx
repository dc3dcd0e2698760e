import { BesideField } from '@/ui/beside-field'
import { Button } from '@/ui/button'
import { classes } from '@/ui/classes'
import { Field as LabelledField } from '@/ui/field'
import { Icon } from '@/ui/icon'
import { IconButton } from '@/ui/icon-button'
import type { Field, Fields } from '@shared/records/field'
import { Plus, X } from 'lucide-react'
import { useRef } from 'react'
import { FieldControl } from '../field-control'
import type { FieldValues } from '../fields-form'
import { spanOf } from '../field-span'
import { idleCells, type Layout } from '../layout'
import styles from './rows-table.module.css'
import { oneOf, useRows } from './use-rows'

export interface RowsProps {
  field: Field
  path: readonly string[]
  rows: readonly FieldValues[]
  errorAt: (...path: string[]) => string | undefined
  onChange: (rows: FieldValues[]) => void
  onBlur: () => void
  /** The words of the button that adds a row. */
  addLabel?: string
  /** The heading above says it already. */
  hideLegend?: boolean
  layout?: Layout
}

/** A table that is filled row by row. Each row is a group of its own, so that it also reads on a narrow screen. */
export function RowsTable({ field, path, rows, errorAt, onChange, onBlur, addLabel, hideLegend, layout }: RowsProps) {
  const body = useRef<HTMLOListElement>(null)
  const fields = field.fields ?? {}
  const change = useRows(field, rows, onChange)
  const add = () => {
    change.add()
    requestAnimationFrame(() => body.current?.lastElementChild?.querySelector<HTMLElement>(CONTROLS)?.focus())
  }
  return (
    <fieldset data-field={path.join('.')} className={styles.table}>
      <legend className={hideLegend || layout?.plain?.includes(path.join('.')) ? styles.unseen : styles.legend}>
        {field.label}
      </legend>
      {field.hint && <p className={styles.hint}>{field.hint}</p>}
      <ol ref={body}>
        {rows.map((row, at) => (
          // oxlint-disable-next-line react/no-array-index-key -- rows have no name but their place
          <li key={at} className={classes(styles.row, layout?.six?.includes(path.join('.')) && styles.six)}>
            {cellsOf(fields, path, row).map(([name, cell]) => (
              <LabelledField
                key={name}
                at={[...path, at, name].join('.')}
                label={layout?.labels?.[[...path, name].join('.')] ?? cell.label}
                error={errorAt(...path, String(at), name)}
                className={styles[`span${spanOf(cell, [...path, name], layout)}`]}
              >
                <FieldControl
                  name={name}
                  field={cell}
                  value={row[name]}
                  onChange={(value) => change.set(at, name, value)}
                  onBlur={onBlur}
                />
              </LabelledField>
            ))}
            <IconButton
              label={`Remove ${oneOf(field)} ${at + 1}`}
              icon={<Icon of={X} size={14} />}
              onClick={() => change.remove(at)}
              className={styles.remove}
            />
          </li>
        ))}
      </ol>
      <Button variant="link" icon={<Icon of={Plus} size={14} />} data-adds onClick={add}>
        {addLabel ?? `Add ${oneOf(field)}`}
      </Button>
      <BesideField at={path.join('.')} />
    </fieldset>
  )
}

const CONTROLS = 'input, textarea, [contenteditable="true"], button'

/** The cells that stand in the form for a row as it is. */
function cellsOf(fields: Fields, path: readonly string[], row: FieldValues): [string, Field][] {
  const idle = idleCells(path, row)
  return Object.entries(fields).filter(([name]) => !idle.includes(name))
}
