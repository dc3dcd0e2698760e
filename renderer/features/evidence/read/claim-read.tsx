import { GradeHead } from '@/ui/grade-head'
import { LiftLink } from '@/ui/lift-link'
import { LiftNote } from '@/ui/lift-note'
import { ReasonList } from '@/ui/reason-list'
import { gradeClaim } from '@shared/impact/grade/grade-claim'
import { statisticsOf } from '@shared/impact/statistics-of'
import type { RecordOf } from '@shared/records/kinds'
import { useMemo } from 'react'
import { EffectChart } from '../form/claim/effect-chart'
import { effectRows } from '../form/claim/effect-rows'
import { findingWords } from '../form/claim/finding-words'
import styles from './claim-read.module.css'

/** The effect of a metric claim, drawn, and how far it can be believed, why, and what would lift it. */
export function ClaimRead({ record }: { record: RecordOf<'impact'> }) {
  const { grade, drawn } = useMemo(() => {
    const statistics = statisticsOf(record)
    return { grade: gradeClaim(record, statistics), drawn: effectRows(record, statistics) }
  }, [record])
  const first = drawn?.rows[0]
  return (
    <div className={styles.claim}>
      {drawn && first && (
        <EffectChart level={3} title={findingWords(first, grade.verdict)} rows={drawn.rows} unit={drawn.unit} />
      )}
      <section aria-label="Grade" className={styles.grade}>
        <GradeHead level={3} grade={grade} />
        <ReasonList label="Why this grade" reasons={grade.reasons} />
        {grade.lift && (
          <div>
            <LiftNote
              level={4}
              lift={grade.lift}
              actions={<LiftLink lift={grade.lift} name={record.exhibit ?? 'this record'} />}
            />
          </div>
        )}
      </section>
    </div>
  )
}
