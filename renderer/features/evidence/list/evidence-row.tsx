import { classes } from '@/ui/classes'
import { CriterionMark } from '@/ui/criterion-mark'
import { GradeMark } from '@/ui/grade-mark'
import { KindIcon } from '@/ui/kind-icon'
import { Unseen } from '@/ui/unseen'
import type { SearchHit } from '@shared/contract'
import { formatShortDay } from '@shared/format'
import { kindInfo } from '@shared/records/kinds'
import { dayOf, type RecordSummary } from '@shared/records/summary'
import type { EvidenceReading } from '@shared/rubric/reading'
import { memo } from 'react'
import styles from './evidence-row.module.css'

interface Props {
  record: RecordSummary
  hit?: SearchHit | undefined
  /** The keys act on this row; it is the only one that Tab reaches. */
  isCursor: boolean
  isOpen: boolean
  /** The criteria that count as a bridge. */
  bridges: ReadonlySet<string>
  /** How the rules read it; until they have, marks are as the person rates it. */
  pieces: readonly EvidenceReading[] | undefined
  onCursor: (id: string) => void
}

/** More marks than these would push the title away. */
const MARKS = 3

/** One record in one line. Remembered, for a step of the cursor through a thousand rows changes two of them. */
export const EvidenceRow = memo(function EvidenceRow({
  record,
  hit,
  isCursor,
  isOpen,
  bridges,
  pieces,
  onCursor,
}: Props) {
  return (
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
        {record.effect && <span className={styles.effect}>{record.effect}</span>}
      </span>
      <Marks evidence={record.evidence} bridges={bridges} pieces={pieces} />
      <span className={styles.grade}>{record.grade && <GradeMark grade={record.grade} />}</span>
      <span className={styles.day}>{dayWords(record, hit !== undefined)}</span>
      {hit && <HitText hit={hit} />}
    </a>
  )
})

function Marks({ evidence, bridges, pieces }: Pick<RecordSummary, 'evidence'> & Pick<Props, 'bridges' | 'pieces'>) {
  const rest = evidence.length - MARKS
  return (
    <span className={styles.marks}>
      {evidence.slice(0, MARKS).map(({ criterion, strength }, at) => {
        const piece = pieces?.find(({ linkedAs }) => linkedAs === criterion)
        return (
          <CriterionMark
            // oxlint-disable-next-line react/no-array-index-key -- a record may name one criterion twice
            key={at}
            criterion={criterion}
            strength={piece ? piece.strength : strength}
            bridge={piece ? piece.bridge : bridges.has(criterion)}
          />
        )
      })}
      {rest > 0 && <span className={styles.rest}>+{rest}</span>}
    </span>
  )
}

function HitText({ hit: { field, before, match, after } }: { hit: SearchHit }) {
  return (
    <span className={styles.hit}>
      {field}: {before}
      <mark className={styles.match}>{match}</mark>
      {after}
    </span>
  )
}

/** Under the head of a month its year is said; among hits it has to be. */
function dayWords(record: RecordSummary, withYear: boolean): string {
  if (record.when.ongoing) return 'ongoing'
  const day = dayOf(record)
  return withYear ? `${formatShortDay(day)} ${day.slice(0, 4)}` : formatShortDay(day)
}
