import { Button } from '@/ui/button'
import { Icon } from '@/ui/icon'
import { Plus } from 'lucide-react'
import { useRef } from 'react'
import { CellRow } from './cell-row'
import styles from './cell-table.module.css'
import { rowAt } from './row-focus'
import type { RowsProps } from './rows-table'
import { emptyRow, oneOf, useRows } from './use-rows'

/** Rows as a table of lined cells that one writes in: Enter goes to the row below, the last one makes another. */
export function CellTable({ field, path, rows, errorAt, onChange, onBlur, addLabel }: RowsProps) {
  const body = useRef<HTMLOListElement>(null)
  const change = useRows(field, rows, onChange)
  const fields = field.fields ?? {}
  const goTo = (at: number, cell = 0) => requestAnimationFrame(() => rowAt(body.current, at)[cell]?.focus())
  // There is always a row to write in.
  const shown = rows.length === 0 ? [emptyRow(fields)] : rows
  const below = (at: number, cell: number) => {
    if (at === shown.length - 1) change.add()
    goTo(at + 1, at === shown.length - 1 ? 0 : cell)
  }
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- it only hears that the focus left
    <fieldset
      data-field={path.join('.')}
      className={styles.table}
      onBlur={({ currentTarget, relatedTarget }) => currentTarget.contains(relatedTarget) || change.tidy()}
    >
      <legend className={styles.legend}>{field.label}</legend>
      {field.hint && <p className={styles.hint}>{field.hint}</p>}
      <ol ref={body}>
        {shown.map((row, at) => (
          <CellRow
            // oxlint-disable-next-line react/no-array-index-key -- rows have no name but their place
            key={at}
            {...{ field, path, row, at, errorAt, onBlur }}
            count={shown.length}
            onChange={(name, value) => change.set(at, name, value)}
            onBelow={(cell) => below(at, cell)}
            onMove={(by, cell) => change.move(at, by) && goTo(at + by, cell)}
            onRemove={() => {
              change.remove(at)
              goTo(Math.max(0, Math.min(at, shown.length - 2)))
            }}
          />
        ))}
      </ol>
      <Button
        variant="link"
        icon={<Icon of={Plus} size={14} />}
        onClick={() => {
          if (rows.length > 0) change.add()
          goTo(rows.length)
        }}
      >
        {addLabel ?? `Add ${oneOf(field)}`}
      </Button>
    </fieldset>
  )
}
