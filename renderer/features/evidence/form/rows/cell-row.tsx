import { Field as LabelledField } from '@/ui/field'
import { Icon } from '@/ui/icon'
import { IconButton } from '@/ui/icon-button'
import { LineArea } from '@/ui/line-area'
import type { Field } from '@shared/records/field'
import { ArrowDown, ArrowUp, X } from 'lucide-react'
import type { KeyboardEvent } from 'react'
import type { FieldValues } from '../fields-form'
import styles from './cell-table.module.css'
import { cellsOf } from './row-focus'
import type { RowsProps } from './rows-table'
import { oneOf } from './use-rows'

interface Props extends Pick<RowsProps, 'path' | 'errorAt' | 'onBlur'> {
  field: Field
  row: FieldValues
  at: number
  count: number
  onChange: (name: string, value: string) => void
  /** Goes to the row below from one of the cells. */
  onBelow: (cell: number) => void
  onMove: (by: 1 | -1, cell: number) => void
  onRemove: () => void
}

const textIn = (value: unknown) => (typeof value === 'string' ? value : '')

/** One row of lined cells with what can be done with it: by buttons, or from any cell by Alt, Shift and an arrow key. */
export function CellRow({ field, path, row, at, count, errorAt, onBlur, onChange, ...does }: Props) {
  const name = `${oneOf(field)} ${at + 1}`
  const press = (event: KeyboardEvent<HTMLLIElement>) => {
    const cell = Math.max(0, cellsOf(event.currentTarget).indexOf(event.target as HTMLElement))
    const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : null
    if (by !== null && event.altKey && event.shiftKey) does.onMove(by, cell)
    else if (event.key === 'Enter' && event.target instanceof HTMLTextAreaElement && !event.nativeEvent.isComposing)
      does.onBelow(cell)
    else return
    event.preventDefault()
  }
  return (
    // The row only listens for keys pressed in its own cells.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <li className={styles.row} onKeyDown={press}>
      <div className={styles.cells}>
        {Object.entries(field.fields ?? {}).map(([key, cell]) => (
          <LabelledField
            key={key}
            at={[...path, at, key].join('.')}
            label={cell.label}
            error={errorAt(...path, String(at), key)}
          >
            <LineArea value={textIn(row[key])} onChange={(value) => onChange(key, value)} onBlur={onBlur} />
          </LabelledField>
        ))}
      </div>
      <div className={styles.tools}>
        <IconButton
          label={`Move ${name} up`}
          title="Move up (Alt Shift ↑)"
          icon={<Icon of={ArrowUp} size={14} />}
          aria-disabled={at === 0}
          onClick={() => does.onMove(-1, 0)}
        />
        <IconButton
          label={`Move ${name} down`}
          title="Move down (Alt Shift ↓)"
          icon={<Icon of={ArrowDown} size={14} />}
          aria-disabled={at === count - 1}
          onClick={() => does.onMove(1, 0)}
        />
        <IconButton label={`Remove ${name}`} icon={<Icon of={X} size={14} />} onClick={does.onRemove} />
      </div>
    </li>
  )
}
