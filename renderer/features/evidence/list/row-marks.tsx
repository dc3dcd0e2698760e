import { classes } from '@/ui/classes'
import { CriterionMark } from '@/ui/criterion-mark'
import type { RecordSummary } from '@shared/records/summary'
import type { EvidenceMark } from '@shared/rubric/standing'
import styles from './row-marks.module.css'

interface Props {
  evidence: RecordSummary['evidence']
  /** The criteria that count as a bridge. */
  bridges: ReadonlySet<string>
  /** How the rules read it; until they have, marks are as the person rates it. */
  pieces: readonly EvidenceMark[] | undefined
  className?: string | undefined
}

/** More marks than these would push the title away. */
const MARKS = 3

/** The criteria that a record counts for, each with its strength. */
export function RowMarks({ evidence, bridges, pieces, className }: Props) {
  const rest = evidence.length - MARKS
  return (
    <span className={classes(styles.marks, className)}>
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
