import { formatNumber } from '@shared/format'
import { testScoreOf } from '@shared/project/test-score'
import type { ParsedDraft } from '@shared/records/kinds'
import { ScoreSummary } from '../../score/score-summary'
import { FormAside } from '../form-aside'
import styles from '../form-aside.module.css'

/** The score beside the checks that make it. */
export function ScoreAside({ record }: { record: Extract<ParsedDraft, { kind: 'test-score' }> }) {
  const { final, answered } = testScoreOf(record)
  const strip = (
    <>
      <span className={styles.title}>Final score {formatNumber(final, 1)}</span>
      <span className={styles.quiet}>{answered} of 28 answered</span>
    </>
  )
  return (
    <FormAside label="Score so far" strip={strip}>
      <ScoreSummary record={record} />
    </FormAside>
  )
}
