import { Button } from '@/ui/button'
import { classes } from '@/ui/classes'
import { GradeHead } from '@/ui/grade-head'
import { LiftNote } from '@/ui/lift-note'
import { ReasonList } from '@/ui/reason-list'
import type { Asked } from '../verification/verification-dialogs'
import { ClaimChecks } from './claim-checks'
import styles from './claim-pane.module.css'
import { EffectChart } from './effect-chart'
import { effectRows } from './effect-rows'
import { findingWords } from './finding-words'
import type { ReadClaim } from './use-claim'

interface Props {
  read: ReadClaim
  /** Goes to a field of the form. */
  onField: (path: string) => void
  /** Goes on with the verification; absent where nothing can be written. */
  onAsk: ((asked: Asked) => void) | undefined
}

/** What the rules say of a metric claim, live: the effect, the grade with its rules, and what would lift it. */
export function ClaimPane({ read: { claim, statistics, grade, findings }, onField, onAsk }: Props) {
  const shown = effectRows(claim, statistics)
  const first = shown?.rows[0]
  return (
    <div className={styles.pane}>
      <section aria-label="Effect" className={styles.part}>
        {shown && first ? (
          <EffectChart title={findingWords(first, grade.verdict)} rows={shown.rows} unit={shown.unit} />
        ) : (
          <>
            <h2 className={styles.title}>No effect yet</h2>
            <p className={styles.quiet}>{untilDrawn(claim, statistics)}</p>
          </>
        )}
      </section>
      <section aria-label="Grade" className={styles.part}>
        <GradeHead grade={grade} />
        <ReasonList label="Why this grade" reasons={grade.reasons} />
      </section>
      {grade.lift && (
        <section aria-label="What would lift it" className={classes(styles.part, styles.lift)}>
          <LiftNote
            lift={grade.lift}
            actions={
              <LiftAction
                isAsked={claim.verification.status === 'requested'}
                field={grade.lift.field}
                onField={onField}
                onAsk={onAsk}
              />
            }
          />
        </section>
      )}
      <section aria-label="Checks" className={styles.part}>
        <ClaimChecks findings={findings} onField={onField} />
      </section>
    </div>
  )
}

function LiftAction({
  isAsked,
  field,
  onField,
  onAsk,
}: Omit<Props, 'read'> & { isAsked: boolean; field: string | null }) {
  if (field === null) return null
  if (!field.startsWith('verification') || !onAsk)
    return (
      <Button variant="primary" size="small" onClick={() => onField(field)}>
        Go there
      </Button>
    )
  const ask = { label: isAsked ? 'Ask again' : 'Write the request', run: () => onAsk('request') }
  const record = { label: isAsked ? 'Record the answer' : 'Record one I have', run: () => onAsk('record') }
  const [first, second] = isAsked ? [record, ask] : [ask, record]
  return (
    <>
      <Button variant="primary" size="small" onClick={first.run}>
        {first.label}
      </Button>
      <Button variant="bare" size="small" onClick={second.run}>
        {second.label}
      </Button>
    </>
  )
}

/** What is wanted before there is an effect to draw. */
function untilDrawn({ design }: ReadClaim['claim'], { notComputed }: ReadClaim['statistics']): string {
  if (notComputed === null) return 'With baseline and result, or with counts for both arms, the effect is drawn here.'
  return design === null
    ? 'Say under Design how units came into one arm or the other, and the effect of these counts is drawn here.'
    : notComputed
}
