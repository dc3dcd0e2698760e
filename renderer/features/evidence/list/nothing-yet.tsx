import { keyHint } from '@/ui/actions/key-words'
import { Button } from '@/ui/button'
import { CriterionMark } from '@/ui/criterion-mark'
import { EmptyState } from '@/ui/empty-state'
import { KindIcon } from '@/ui/kind-icon'
import { useNewRecord } from '@/ui/new-record'
import styles from './nothing-yet.module.css'

/** The list before the first record. */
export function NothingYet() {
  const newRecord = useNewRecord()
  return (
    <EmptyState
      title="One thing that happened is a record"
      text="What you did, when, and what came of it. A line is enough now; numbers, people and files can follow."
      example={
        <div className={styles.example}>
          <span className={styles.label}>For example</span>
          <span className={styles.row}>
            <KindIcon kind="impact" />
            <span className={styles.exhibit}>M-01</span>
            <span className={styles.title}>
              Nightly training time <span className={styles.effect}>−70 %</span>
            </span>
            <CriterionMark criterion="C6" strength="moderate" />
            <span className={styles.exhibit}>6 Oct</span>
          </span>
        </div>
      }
      actions={
        <Button variant="primary" shortcut={keyHint('record.new')} onClick={() => newRecord()}>
          Write the first one
        </Button>
      }
    />
  )
}
