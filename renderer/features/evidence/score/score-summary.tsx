import { formatDay, formatNumber } from '@shared/format'
import { compareScores, testScoreOf } from '@shared/project/test-score'
import type { ParsedDraft } from '@shared/records/kinds'
import { dayOf } from '@shared/records/summary'
import { Link } from 'wouter'
import { SectionBars } from './section-bars'
import styles from './score-summary.module.css'
import { useScoreBefore } from './use-score-before'

interface Props {
  record: Extract<ParsedDraft, { kind: 'test-score' }>
  level?: 2 | 3
}

/** The score as it follows from the checks, and what changed since the one before. */
export function ScoreSummary({ record, level = 2 }: Props) {
  const score = testScoreOf(record)
  const before = useScoreBefore(record)
  const changed = before && compareScores(before, record)
  const bars = score.sections.map((section) => ({
    label: section.label,
    score: section.score,
    before: changed?.sections.find((other) => other.section === section.section)?.before ?? null,
  }))
  const Heading = `h${level}` as const
  return (
    <section aria-label="Score" className={styles.score}>
      <div className={styles.head}>
        <output aria-label="Final score, computed" className={styles.final}>
          {formatNumber(score.final, 1)}
        </output>
        <div>
          <Heading className={styles.title}>Final score, the lowest of four</Heading>
          <p className={styles.meaning}>{score.meaning}</p>
        </div>
      </div>
      <SectionBars bars={bars} />
      <p className={styles.facts}>{score.answered} of 28 checks answered.</p>
      {before && changed && (
        <p className={styles.facts}>
          From {formatNumber(changed.final.before, 1)} to {formatNumber(changed.final.after, 1)} since{' '}
          <Link href={`/evidence/${before.id}`}>
            {before.exhibit} of {formatDay(dayOf(before))}
          </Link>
          ; {changed.checks.length === 1 ? '1 check' : `${changed.checks.length} checks`} changed.
        </p>
      )}
    </section>
  )
}
