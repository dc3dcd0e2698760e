import { STRENGTHS, type Strength } from '@shared/records/record'
import type { CriterionReading } from '@shared/rubric/reading'
import type { Criterion } from '@shared/rubric/rubric'
import { StrengthMark } from '@/ui/strength-mark'
import css from './bridge.module.css'
import pane from './criterion-pane.module.css'

interface Props {
  criterion: Criterion
  read: CriterionReading
}

/** The best that software engineering proves here, and the best that ML work does. */
export function Bridge({ criterion, read: { bridgeStrength, mlStrength } }: Props) {
  if (bridgeStrength === null && !criterion.bridge) return null
  return (
    <>
      <h3 className={pane.title}>Bridge and ML work</h3>
      <dl className={css.sides}>
        <div>
          <dt>Software engineering</dt>
          <dd>
            <Best strength={bridgeStrength} bridge />
            {!criterion.bridge && ', which does not count here'}
          </dd>
        </div>
        <div>
          <dt>ML work</dt>
          <dd>
            <Best strength={mlStrength} bridge={false} />
          </dd>
        </div>
      </dl>
    </>
  )
}

function Best({ strength, bridge }: { strength: Strength | null; bridge: boolean }) {
  if (strength === null) return 'nothing yet'
  return (
    <span className={css.best}>
      <StrengthMark strength={strength} bridge={bridge} silent /> {STRENGTHS[strength].toLowerCase()} at best
    </span>
  )
}
