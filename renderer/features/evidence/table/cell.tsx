import { GradeMark } from '@/ui/grade-mark'
import { KindIcon } from '@/ui/kind-icon'
import type { Column } from '@shared/evidence/evidence-view'
import { formatShortDay } from '@shared/format'
import { kindInfo } from '@shared/records/kinds'
import { dayOf, type RecordSummary } from '@shared/records/summary'
import type { ReactNode } from 'react'
import { RowMarks } from '../list/row-marks'
import type { useFilterWords } from '../list/filter-words'
import type { Marks } from '../list/use-readings'
import styles from './evidence-table.module.css'

interface Props {
  column: Column
  record: RecordSummary
  marks: Marks
  words: ReturnType<typeof useFilterWords>
  isCursor: boolean
  onCursor: (id: string) => void
}

/** What a record says in one column. */
export function Cell({ column, record, marks, words, isCursor, onCursor }: Props): ReactNode {
  switch (column) {
    case 'title':
      return (
        <a
          href={`#/evidence/${record.id}`}
          data-row={record.id}
          tabIndex={isCursor ? 0 : -1}
          onFocus={() => onCursor(record.id)}
          className={styles.link}
        >
          {record.title}
        </a>
      )
    case 'kind':
      return (
        <>
          <KindIcon kind={record.kind} size={14} />
          {kindInfo(record.kind).label}
        </>
      )
    case 'criteria':
      return <RowMarks evidence={record.evidence} bridges={marks.bridges} pieces={marks.readings.get(record.id)} />
    case 'grade':
      return record.grade && <GradeMark grade={record.grade} />
    default:
      return plain(column, record, words)
  }
}

type PlainColumn = Exclude<Column, 'title' | 'kind' | 'criteria' | 'grade'>

function plain(column: PlainColumn, record: RecordSummary, words: Props['words']): string {
  switch (column) {
    case 'exhibit':
      return record.exhibit ?? ''
    case 'effect':
      return record.effect
    case 'project':
      return record.project ? words('project', record.project) : ''
    case 'people':
      return record.people.length > 0 ? String(record.people.length) : ''
    case 'tags':
      return record.tags.join(', ')
    case 'verification':
      return record.verification ? words('verification', record.verification) : ''
    case 'disclosure':
      return words('disclosure', record.disclosure)
    case 'attachments':
      return record.attachments > 0 ? String(record.attachments) : ''
    case 'updated':
      return withYear(record.updatedAt.slice(0, 10))
    case 'day':
      return record.when.ongoing ? 'ongoing' : withYear(dayOf(record))
  }
}

const withYear = (day: string) => `${formatShortDay(day)} ${day.slice(0, 4)}`
