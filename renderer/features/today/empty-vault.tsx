import { keyHint } from '@/ui/actions/key-words'
import { Button } from '@/ui/button'
import { EmptyState } from '@/ui/empty-state'
import { KindIcon } from '@/ui/kind-icon'
import { CriterionMark } from '@/ui/criterion-mark'
import { useStartCapture } from '@/ui/start-capture'
import css from './empty-vault.module.css'

/** The first day: one sentence, one example, one action. */
export function EmptyVault() {
  const startCapture = useStartCapture()
  return (
    <EmptyState
      isFlush
      title="One thing that happened is a record"
      text="What you did, when, and what came of it. A line is enough now; numbers, people and files can follow. What you keep and what falls due will stand here."
      example={
        <div className={css.example}>
          <span>You write</span>
          <p>
            Cut nightly training from 9 h to 2 h 40 min <b>/impact</b> <b>!C6</b> <b>^yesterday</b>
          </p>
          <span>Casebook keeps</span>
          <p className={css.kept}>
            <KindIcon kind="impact" /> <span>M-01</span> Cut nightly training from 9 h to 2 h 40 min
            <CriterionMark criterion="C6" strength={null} />
          </p>
          <span>Later</span>
          <p>You fill in both numbers, and it becomes a result with a grade.</p>
        </div>
      }
      actions={
        <Button variant="primary" shortcut={keyHint('capture.open')} onClick={startCapture}>
          Write the first one
        </Button>
      }
    />
  )
}
