import { withCriterion } from '@shared/rubric/edit/criteria'
import { STRENGTHS, type Strength } from '@shared/records/record'
import { Field } from '@/ui/field'
import { SectionHead } from '@/ui/section-head'
import type { CriterionProps } from './criterion-form'
import css from './form.module.css'
import { LinesArea } from './lines-area'

const strengths = Object.entries(STRENGTHS) as [Strength, string][]

/** What strong, moderate and weak evidence looks like. */
export function ExamplesForm({ draft, criterion }: CriterionProps) {
  return (
    <section className={css.section} aria-label="What evidence looks like">
      <SectionHead level={3} title="What evidence looks like" />
      <div className={css.grid}>
        {strengths.map(([strength, label]) => (
          <Field key={strength} label={label} className={css.whole}>
            <LinesArea
              label={`${label} example`}
              values={criterion[strength]}
              onChange={(examples) => draft.edit((now) => withCriterion(now, criterion.id, { [strength]: examples }))}
              onBlur={() => void draft.flush()}
            />
          </Field>
        ))}
      </div>
    </section>
  )
}
