import { withCriterion } from '@shared/rubric/edit/criteria'
import { TOPICS, type Criterion, type Topic } from '@shared/rubric/rubric'
import { Checkbox } from '@/ui/checkbox'
import { Field } from '@/ui/field'
import { NumberInput } from '@/ui/number-input'
import { SectionHead } from '@/ui/section-head'
import { Select } from '@/ui/select'
import { TextArea } from '@/ui/text-area'
import { TextInput } from '@/ui/text-input'
import { CriterionTools } from './criterion-tools'
import { ExamplesForm } from './examples-form'
import css from './form.module.css'
import { LevelsForm } from './levels-form'
import { ReadsAlso } from './reads-also'
import type { RubricDraft } from './use-rubric-draft'

export interface CriterionProps {
  draft: RubricDraft
  criterion: Criterion
}

const topics = Object.entries(TOPICS).map(([value, label]) => ({ value: value as Topic, label }))

/** One criterion in full. */
export function CriterionForm({ draft, criterion, onOpen }: CriterionProps & { onOpen: (part: string) => void }) {
  const { edit, faultAt, flush } = draft
  const { id, name, weight, summary, topic, bridge, softwareContrast } = criterion
  const at = draft.rubric.criteria.indexOf(criterion)
  const change = (patch: Partial<Omit<Criterion, 'id'>>) => edit((now) => withCriterion(now, id, patch))
  const onBlur = () => void flush()
  return (
    <>
      <div className={css.headRow}>
        <div>
          <p className={css.id}>{id}</p>
          <h2 className={css.name}>{name || 'No name'}</h2>
        </div>
        <CriterionTools draft={draft} criterion={criterion} onOpen={onOpen} />
      </div>
      <div className={css.grid}>
        <Field label="Name" error={faultAt('criteria', at, 'name')} className={css.three}>
          <TextInput value={name} onChange={(next) => change({ name: next })} onBlur={onBlur} />
        </Field>
        <Field label="Weight" error={faultAt('criteria', at, 'weight')}>
          <NumberInput value={weight} unit="%" onChange={(next) => change({ weight: next ?? 0 })} onBlur={onBlur} />
        </Field>
        <Field label="In one sentence" error={faultAt('criteria', at, 'summary')} className={css.whole}>
          <TextArea value={summary} onChange={(next) => change({ summary: next })} onBlur={onBlur} />
        </Field>
      </div>
      <LevelsForm draft={draft} criterion={criterion} />
      <ExamplesForm draft={draft} criterion={criterion} />
      <section className={css.section} aria-label="How it is read">
        <SectionHead level={3} title="How it is read" />
        <div className={css.grid}>
          <Field label="Rules of strength" hint="What a strong piece has to show." className={css.two}>
            <Select value={topic} choices={topics} onChange={(next) => change({ topic: next ?? 'general' })} />
          </Field>
          <div className={css.two}>
            <Checkbox checked={bridge} onChange={(next) => change({ bridge: next })}>
              Software engineering counts here as a bridge
            </Checkbox>
          </div>
          <Field label="In a software review" className={css.whole}>
            <TextArea
              value={softwareContrast}
              onChange={(next) => change({ softwareContrast: next })}
              onBlur={onBlur}
            />
          </Field>
        </div>
      </section>
      <ReadsAlso draft={draft} criterion={criterion} />
    </>
  )
}
