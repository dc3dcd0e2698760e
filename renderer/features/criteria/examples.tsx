import type { Strength } from '@shared/records/record'
import type { Criterion } from '@shared/rubric/rubric'
import { StrengthMark } from '@/ui/strength-mark'
import pane from './criterion-pane.module.css'
import css from './examples.module.css'

const strengths: { strength: Strength; label: string }[] = [
  { strength: 'strong', label: 'Strong' },
  { strength: 'moderate', label: 'Moderate' },
  { strength: 'weak', label: 'Weak' },
]

/** What strong, moderate and weak evidence for a criterion looks like. */
export function Examples({ criterion }: { criterion: Criterion }) {
  return (
    <>
      <h3 className={pane.head}>What evidence looks like</h3>
      <dl className={css.examples}>
        {strengths.map(({ strength, label }) => (
          <div key={strength}>
            <dt>
              <StrengthMark strength={strength} silent /> {label}
            </dt>
            {criterion[strength].map((example) => (
              <dd key={example}>{example}</dd>
            ))}
          </div>
        ))}
      </dl>
    </>
  )
}
