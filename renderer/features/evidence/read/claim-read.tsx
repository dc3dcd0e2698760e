import { GradeHead } from '@/ui/grade-head'
import { LiftLink } from '@/ui/lift-link'
import { LiftNote } from '@/ui/lift-note'
import { ReasonList } from '@/ui/reason-list'
import { gradeClaim } from '@shared/impact/grade/grade-claim'
import type { RecordOf } from '@shared/records/kinds'
import { useMemo } from 'react'
import styles from './claim-read.module.css'

/** How far a metric claim can be believed, why, and what would lift it. */
export function ClaimRead({ record }: { record: RecordOf<'impact'> }) {
  const grade = useMemo(() => gradeClaim(record), [record])
  return (
    <section aria-label="Grade" className={styles.claim}>
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
  )
}
