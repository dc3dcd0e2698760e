/* oxlint-disable jsx-a11y/prefer-tag-over-role -- each row stands where it would stand among all, which rows of a table element cannot */
import type { Column, Sort } from '@shared/evidence/evidence-view'
import type { RecordSummary } from '@shared/records/summary'
import { useMemo, type Ref } from 'react'
import { classes } from '@/ui/classes'
import { useEvidenceView, useViewActions } from '../list/evidence-view'
import { PickBox } from '../list/pick-box'
import { useFilterWords } from '../list/filter-words'
import { useMarks } from '../list/use-readings'
import { useWindow, type Reveal } from '../list/use-window'
import { Cell } from './cell'
import { shownColumns, widthOf } from './columns'
import styles from './evidence-table.module.css'
import { TableHead } from './table-head'

interface Props {
  records: readonly RecordSummary[]
  cursor: string | null
  openId: string | null
  onCursor: (id: string) => void
  scroller: HTMLElement | null
  ref: Ref<Reveal>
  /** Found by a text: then the order is that of rank, and no head sorts. */
  isSearch: boolean
}

const ROW = 36

/** The records in columns that the person chooses; a head sorts by its column. */
export function EvidenceTable({ records, cursor, openId, onCursor, scroller, ref, isSearch }: Props) {
  const sort = useEvidenceView(({ settings }) => settings.sort)
  const chosen = useEvidenceView(({ settings }) => settings.columns)
  const { change } = useViewActions()
  const marks = useMarks()
  const words = useFilterWords()
  const keys = useMemo(() => records.map(({ id }) => id), [records])
  const first = keys.includes(cursor ?? '') ? cursor : keys[0]
  const columns = shownColumns(chosen)
  const inSight = useWindow({ scroller, keys, sizeOf: () => ROW, keep: keys.indexOf(first ?? ''), ref })
  const grid = { gridTemplateColumns: columns.map(widthOf).join(' ') }
  return (
    <div role="table" aria-label="Evidence" aria-rowcount={records.length + 1} className={styles.table}>
      <TableHead
        columns={columns}
        grid={grid}
        sort={isSearch ? null : sort}
        onSort={(next: Sort) => change({ sort: next })}
        onColumns={(next: Column[]) => change({ columns: next })}
      />
      <div role="rowgroup" className={styles.body} style={{ height: inSight.height }}>
        {inSight.lines.map(({ index, start }) => {
          const record = records[index]
          if (!record) return null
          return (
            <div
              key={record.id}
              role="row"
              aria-rowindex={index + 2}
              className={styles.line}
              style={{ transform: `translateY(${start}px)` }}
            >
              <div className={classes(styles.row, record.id === openId && styles.open)} style={grid}>
                {columns.map((column) => (
                  <div key={column} role="cell" className={classes(styles.cell, styles[column])}>
                    {column === 'title' && <PickBox id={record.id} title={record.title} inTabs={record.id === first} />}
                    <Cell
                      column={column}
                      record={record}
                      marks={marks}
                      words={words}
                      isCursor={record.id === first}
                      onCursor={onCursor}
                    />
                  </div>
                ))}
              </div>
            </div>
          )
        })}
      </div>
    </div>
  )
}
