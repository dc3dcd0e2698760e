import { LEVEL_NAMES, LEVELS } from '@shared/rubric/levels'
import type { Rubric } from '@shared/rubric/rubric'
import { STRENGTHS, type Strength } from '@shared/records/record'
import { Field } from '@/ui/field'
import { SectionHead } from '@/ui/section-head'
import { TextArea } from '@/ui/text-area'
import { TextInput } from '@/ui/text-input'
import css from './form.module.css'
import type { RubricDraft } from './use-rubric-draft'

/** What the rubric is called, what its levels are called, and what the strengths mean in general. */
export function AboutForm({ draft }: { draft: RubricDraft }) {
  const { rubric, edit, faultAt, flush } = draft
  const onBlur = () => void flush()
  const change = (patch: Partial<Rubric>) => edit((now) => ({ ...now, ...patch }))
  return (
    <>
      <h2 className={css.name}>Name and levels</h2>
      <div className={css.grid}>
        <Field label="Name of the rubric" error={faultAt('name')} className={css.whole}>
          <TextInput value={rubric.name} onChange={(name) => change({ name })} onBlur={onBlur} />
        </Field>
        <Field label="What it is for" className={css.whole}>
          <TextArea value={rubric.summary} onChange={(summary) => change({ summary })} onBlur={onBlur} />
        </Field>
        {LEVEL_NAMES.map((level, index) => (
          <Field key={level} label={LEVEL_LABELS[index] ?? LEVELS[level]}>
            <TextInput
              value={rubric.levels[level] ?? ''}
              placeholder={LEVELS[level]}
              onChange={(name) => change({ levels: { ...rubric.levels, [level]: name } })}
              onBlur={onBlur}
            />
          </Field>
        ))}
      </div>
      <section className={css.section} aria-label="What the strengths mean">
        <SectionHead level={3} title="What the strengths mean" />
        <div className={css.grid}>
          {(Object.entries(STRENGTHS) as [Strength, string][]).map(([strength, label]) => (
            <Field key={strength} label={label} error={faultAt('grades', strength)} className={css.whole}>
              <TextArea
                value={rubric.grades[strength]}
                onChange={(text) => change({ grades: { ...rubric.grades, [strength]: text } })}
                onBlur={onBlur}
              />
            </Field>
          ))}
        </div>
      </section>
    </>
  )
}

const LEVEL_LABELS = ['First level', 'Second level', 'Third level']
