import { classes } from '@/ui/classes'
import { GradeMark } from '@/ui/grade-mark'
import { KindIcon } from '@/ui/kind-icon'
import { Unseen } from '@/ui/unseen'
import type { SearchHit } from '@shared/records/summary'
import { formatShortDay } from '@shared/format'
import { kindInfo } from '@shared/records/kinds'
import { dayOf, type RecordSummary } from '@shared/records/summary'
import type { EvidenceMark } from '@shared/rubric/standing'
import { memo } from 'react'
import styles from './evidence-row.module.css'
import { PickBox } from './pick-box'
import { RowMarks } from './row-marks'

interface Props {
  record: RecordSummary
  hit?: SearchHit | undefined
  /** The keys act on this row; it is the only one that Tab reaches. */
  isCursor: boolean
  isOpen: boolean
  /** The criteria that count as a bridge. */
  bridges: ReadonlySet<string>
  /** How the rules read it; until they have, marks are as the person rates it. */
  pieces: readonly EvidenceMark[] | undefined
  /** No head of a month says the year. */
  withYear: boolean
  onCursor: (id: string) => void
}

/** One record in one line. Remembered, for a step of the cursor through a thousand rows changes two of them. */
export const EvidenceRow = memo(function EvidenceRow({
  record,
  hit,
  isCursor,
  isOpen,
  bridges,
  pieces,
  withYear,
  onCursor,
}: Props) {
  return (
    <>
      <PickBox id={record.id} title={record.title} inTabs={isCursor} />
      <a
        href={`#/evidence/${record.id}`}
        data-row={record.id}
        tabIndex={isCursor ? 0 : -1}
        onFocus={() => onCursor(record.id)}
        aria-current={isOpen ? 'true' : undefined}
        className={classes(styles.row, isOpen && styles.open, hit && styles.found)}
      >
        <span className={styles.kind}>
          <KindIcon kind={record.kind} />
          <Unseen>{kindInfo(record.kind).label}</Unseen>
        </span>
        <span className={styles.exhibit}>{record.exhibit}</span>
        <span className={styles.what}>
          <span className={styles.title}>{record.title}</span>
          {record.inbox && <span className={styles.effect}>in the inbox</span>}
          {record.effect && <span className={styles.effect}>{record.effect}</span>}
        </span>
        <RowMarks evidence={record.evidence} bridges={bridges} pieces={pieces} className={styles.criteria} />
        <span className={styles.grade}>{record.grade && <GradeMark grade={record.grade} />}</span>
        <span className={styles.day}>{dayWords(record, withYear)}</span>
        {hit && <HitText hit={hit} />}
      </a>
    </>
  )
})

function HitText({ hit: { field, before, match, after } }: { hit: SearchHit }) {
  return (
    <span className={styles.hit}>
      <span className={styles.lead}>
        {field}: {before}
      </span>
      <mark className={styles.match}>{match}</mark>
      <span className={styles.after}>{after}</span>
    </span>
  )
}

/** Under the head of a month its year is said; among hits it has to be. */
function dayWords(record: RecordSummary, withYear: boolean): string {
  if (record.when.ongoing) return 'ongoing'
  const day = dayOf(record)
  return withYear ? `${formatShortDay(day)} ${day.slice(0, 4)}` : formatShortDay(day)
}
