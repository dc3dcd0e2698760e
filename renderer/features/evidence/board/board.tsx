import { useCaseRubric } from '@/client/case-rubric'
import { Select } from '@/ui/select'
import { boardColumns, moveTo } from '@shared/evidence/board'
import { BOARDS, type BoardBy } from '@shared/evidence/evidence-view'
import type { FilterContext } from '@shared/evidence/filter'
import type { RecordSummary } from '@shared/records/summary'
import { useImperativeHandle, useMemo, useRef, type Ref } from 'react'
import { useEvidenceView, useViewActions } from '../list/evidence-view'
import { ORDERS, useFilterWords } from '../list/filter-words'
import { useMarks } from '../list/use-readings'
import type { Reveal } from '../list/use-window'
import { BoardColumn } from './board-column'
import styles from './board.module.css'
import { useBoardKeys } from './use-board-keys'
import { useMove } from './use-move'

interface Props {
  records: readonly RecordSummary[]
  cursor: string | null
  openId: string | null
  onCursor: (id: string) => void
  context: FilterContext
  ref: Ref<Reveal>
}

const CHOICES = (Object.keys(BOARDS) as BoardBy[]).map((value) => ({ value, label: BOARDS[value] }))

/** The records side by side, a column for each value of what the person chooses. */
export function Board({ records, cursor, openId, onCursor, context, ref }: Props) {
  const by = useEvidenceView(({ settings }) => settings.boardBy)
  const { change } = useViewActions()
  const criteria = useCaseRubric().data?.criteria
  const words = useFilterWords()
  const marks = useMarks()
  const columns = useMemo(
    () =>
      boardColumns(
        records,
        by,
        context,
        by === 'criterion' ? (criteria ?? []).map(({ id }) => id) : (ORDERS[by] ?? []),
      ),
    [records, by, context, criteria],
  )
  const sides = useRef<(Reveal | null)[]>([])
  const move = useMove(by, columns, words)
  const onKeyDown = useBoardKeys({ columns, sides, onMove: (id, to) => void move(id, to) })
  useImperativeHandle(ref, () => ({
    reveal: (id) =>
      sides.current[columns.findIndex((column) => column.records.some((one) => one.id === id))]?.reveal(id),
  }))
  const isMovable = moveTo(by, '') !== null
  return (
    <>
      <BoardHead by={by} isMovable={isMovable} onChange={(next) => change({ boardBy: next })} />
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- the rows inside take the keys */}
      <div className={styles.columns} onKeyDown={onKeyDown}>
        {columns.map((column, at) => (
          <BoardColumn
            key={`${by} ${column.value}`}
            ref={(side) => {
              sides.current[at] = side
            }}
            place={at}
            label={words(by, column.value)}
            records={column.records}
            {...{ marks, cursor, openId, onCursor }}
            onDrop={isMovable ? (id) => void move(id, at) : null}
          />
        ))}
      </div>
    </>
  )
}

interface HeadProps {
  by: BoardBy
  isMovable: boolean
  onChange: (by: BoardBy) => void
}

function BoardHead({ by, isMovable, onChange }: HeadProps) {
  return (
    <div className={styles.head}>
      <span className={styles.by}>Columns by</span>
      <div className={styles.choice}>
        <Select label="Columns by" value={by} choices={CHOICES} onChange={(next) => next && onChange(next)} />
      </div>
      <span className={styles.hint}>
        {isMovable
          ? 'Drag a record, or press Shift and an arrow, to change it.'
          : 'These columns are read from the records.'}
      </span>
    </div>
  )
}
