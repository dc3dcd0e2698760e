/* oxlint-disable jsx-a11y/prefer-tag-over-role -- each row stands where it would stand among all, which rows of a table element cannot */
import floating from '@/ui/floating.module.css'
import { Icon } from '@/ui/icon'
import { IconButton } from '@/ui/icon-button'
import { Menu } from '@base-ui/react/menu'
import { COLUMNS, type Column } from '@shared/evidence/evidence-view'
import { Check, Columns3 } from 'lucide-react'
import { ALL_COLUMNS } from './columns'
import styles from './table-head.module.css'

interface Props {
  columns: readonly Column[]
  onChange: (columns: Column[]) => void
}

/** Which columns the table has. */
export function ColumnMenu({ columns, onChange }: Props) {
  const toggle = (column: Column) =>
    onChange(columns.includes(column) ? columns.filter((other) => other !== column) : [...columns, column])
  return (
    <div role="row" className={styles.choose}>
      <div role="cell">
        <Menu.Root modal={false}>
          <Menu.Trigger render={<IconButton label="Columns" icon={<Icon of={Columns3} />} />} />
          <Menu.Portal>
            <Menu.Positioner className={floating.positioner} sideOffset={4} align="end">
              <Menu.Popup className={floating.popup} aria-label="Columns">
                {ALL_COLUMNS.filter((column) => column !== 'title').map((column) => (
                  <Menu.CheckboxItem
                    key={column}
                    checked={columns.includes(column)}
                    onCheckedChange={() => toggle(column)}
                    closeOnClick={false}
                    className={floating.item}
                  >
                    <span className={styles.tick}>
                      <Menu.CheckboxItemIndicator>
                        <Icon of={Check} size={14} />
                      </Menu.CheckboxItemIndicator>
                    </span>
                    {COLUMNS[column]}
                  </Menu.CheckboxItem>
                ))}
              </Menu.Popup>
            </Menu.Positioner>
          </Menu.Portal>
        </Menu.Root>
      </div>
    </div>
  )
}
