import { classes } from '@/ui/classes'
import { GradeMark } from '@/ui/grade-mark'
import { KindIcon } from '@/ui/kind-icon'
import { Unseen } from '@/ui/unseen'
import { formatShortDay } from '@shared/format'
import { kindInfo } from '@shared/records/kinds'
import { dayOf, type RecordSummary } from '@shared/records/summary'
import { RowMarks } from '../list/row-marks'
import type { Marks } from '../list/use-readings'
import styles from './board-column.module.css'

interface Props {
  record: RecordSummary
  /** Of its column. */
  place: number
  marks: Marks
  onCursor: (id: string) => void
  inTabs: boolean
  isOpen: boolean
  isMovable: boolean
}

/** What is dragged is a record of this vault and nothing from elsewhere. */
export const DRAGGED = 'text/x-casebook-record'

/** One record of a board, in two lines. */
export function BoardCard({ record, place, marks, onCursor, inTabs, isOpen, isMovable }: Props) {
  return (
    <a
      href={`#/evidence/${record.id}`}
      data-row={record.id}
      data-card={place}
      tabIndex={inTabs ? 0 : -1}
      draggable={isMovable}
      onDragStart={(event) => event.dataTransfer.setData(DRAGGED, record.id)}
      onFocus={() => onCursor(record.id)}
      aria-current={isOpen ? 'true' : undefined}
      className={classes(styles.card, isOpen && styles.open)}
    >
      <span className={styles.kind}>
        <KindIcon kind={record.kind} />
        <Unseen>{kindInfo(record.kind).label}</Unseen>
      </span>
      <span className={styles.title}>{record.title}</span>
      <span className={styles.rest}>
        {record.effect && <span className={styles.effect}>{record.effect}</span>}
        <RowMarks evidence={record.evidence} bridges={marks.bridges} pieces={marks.readings.get(record.id)} />
        {record.grade && <GradeMark grade={record.grade} />}
        <span className={styles.day}>{dayWords(record)}</span>
      </span>
    </a>
  )
}

const dayWords = (record: RecordSummary) =>
  record.when.ongoing ? 'ongoing' : `${formatShortDay(dayOf(record))} ${dayOf(record).slice(0, 4)}`
