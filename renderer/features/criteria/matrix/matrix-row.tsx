import { memo } from 'react'
import type { CriterionReading } from '@shared/rubric/reading'
import { lackingInShort } from '@shared/rubric/view/lacking'
import { quarterId, type MatrixRow as Row } from '@shared/rubric/view/matrix'
import { classes } from '@/ui/classes'
import { StatusMark } from '@/ui/status-mark'
import { columnClass } from './column-class'
import css from './evidence-matrix.module.css'
import { QuarterCell } from './quarter-cell'
import { placeName } from './grid-keys'

interface Props {
  row: Row
  /** Its place among the rows. */
  at: number
  /** The column of the cell that Tab reaches, where it is in this row. */
  cursor: number | null
  isShown: boolean
  /** The quarter that is open in the pane. */
  quarter: string | undefined
  onCursor: (row: number, column: number) => void
  go: (address: string) => void
}

/** A weight alone in a line would be taken for something else. */
const NBSP = '\u00A0'

/** One criterion: its name and what it lacks, a mark for each quarter, its months and its status. Remembered, and without a subscription of its own. */
export const MatrixRow = memo(function MatrixRow({ row, at, cursor, isShown, quarter, onCursor, go }: Props) {
  const { criterion, cells } = row
  const address = `/criteria/${criterion.id}`
  const quarters = cells.map((cell) => cell.quarter)
  return (
    // The link in the row's head does the same for keyboards and screen readers.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
    <tr className={classes(css.row, isShown && css.shown)} onClick={() => go(address)}>
      <th scope="row">
        <a
          href={`#${address}`}
          data-place={placeName({ row: at, column: 0 })}
          tabIndex={cursor === 0 ? 0 : -1}
          onFocus={() => onCursor(at, 0)}
          className={css.name}
          aria-current={isShown ? 'true' : undefined}
        >
          <span className={css.id}>{criterion.id}</span>
          <span>
            {criterion.name}
            {NBSP}
            <span className={css.weight}>{criterion.weight}</span>
          </span>
          <Lacks criterion={criterion} />
        </a>
      </th>
      {cells.map((cell, index) => (
        <QuarterCell
          key={quarterId(cell.quarter)}
          cell={cell}
          className={columnClass(quarters, index)}
          place={placeName({ row: at, column: index + 1 })}
          isCursor={cursor === index + 1}
          isOpen={quarter === quarterId(cell.quarter)}
          onCursor={() => onCursor(at, index + 1)}
          onOpen={() => go(`${address}/${quarterId(cell.quarter)}`)}
        />
      ))}
      <td className={css.months}>
        <Months sustained={criterion.sustained} />
      </td>
      <td className={css.status}>
        <StatusMark status={criterion.status} />
      </td>
    </tr>
  )
})

function Lacks({ criterion }: { criterion: CriterionReading }) {
  // Of these the status alone says enough.
  if (criterion.status === 'meets' || criterion.status === 'empty') return null
  return <span className={css.lacks}>lacks {lackingInShort(criterion)}</span>
}

function Months({ sustained: { months, needed } }: Pick<CriterionReading, 'sustained'>) {
  if (months === 0) return <span className={css.unit}>none</span>
  return (
    <>
      {months} <span className={css.unit}>{months < needed ? `of ${needed} mo` : 'mo'}</span>
    </>
  )
}
