/* oxlint-disable jsx-a11y/prefer-tag-over-role -- each row stands where it would stand among all, which rows of a table element cannot */
import { Icon } from '@/ui/icon'
import { COLUMNS, type Column, type Sort } from '@shared/evidence/evidence-view'
import { ArrowDown, ArrowUp } from 'lucide-react'
import type { CSSProperties } from 'react'
import { ColumnMenu } from './column-menu'
import { DIRECTIONS, SORTS_OF } from './columns'
import styles from './table-head.module.css'

interface Props {
  columns: readonly Column[]
  grid: CSSProperties
  /** The order now; null where no head sorts. */
  sort: Sort | null
  onSort: (sort: Sort) => void
  onColumns: (columns: Column[]) => void
}

/** The names of the columns. Those with an order of their own are buttons. */
export function TableHead({ columns, grid, sort, onSort, onColumns }: Props) {
  return (
    <div role="rowgroup" className={styles.head}>
      <div role="row" aria-rowindex={1} className={styles.row} style={grid}>
        {columns.map((column) => {
          const orders = sort === null ? [] : (SORTS_OF[column] ?? [])
          const now = orders.find((order) => order === sort)
          return (
            <div key={column} role="columnheader" aria-sort={now ? DIRECTIONS[now] : undefined} className={styles.cell}>
              {orders.length === 0 ? (
                COLUMNS[column]
              ) : (
                <button
                  type="button"
                  className={styles.sort}
                  onClick={() => onSort(orders[(orders.indexOf(sort!) + 1) % orders.length]!)}
                >
                  {COLUMNS[column]}
                  {now && <Icon of={DIRECTIONS[now] === 'ascending' ? ArrowUp : ArrowDown} size={14} />}
                </button>
              )}
            </div>
          )
        })}
      </div>
      <ColumnMenu columns={columns} onChange={onColumns} />
    </div>
  )
}
