import type { Draft } from '@/client/use-record-draft'
import { Checkbox } from '@/ui/checkbox'
import { DayInput } from '@/ui/day-input'
import { Field } from '@/ui/field'
import type { ParsedDraft } from '@shared/records/kinds'
import { commonFields } from '@shared/records/record'
import { ReferenceInput } from './reference-input'
import { ReferencesInput } from './references-input'
import { TagsInput } from './tags-input'
import { askedOf } from './belonging'
import { oneDay } from './one-day'
import styles from './when-fields.module.css'

/** When it happened, what it belongs to and who was in it. */
export function WhenFields({ draft }: { draft: Draft<ParsedDraft> }) {
  const { record, change, errorAt } = draft
  const onBlur = () => void draft.flush()
  const asked = askedOf(record)
  return (
    <div className={styles.grid}>
      {asked.days && oneDay(record) === null && <Days draft={draft} />}
      {asked.project && (
        <Field at="project" label={commonFields.project.label} error={errorAt('project')} className={styles.half}>
          <ReferenceInput
            kinds={commonFields.project.kinds}
            value={record.project}
            onChange={(project) => change({ project })}
            onBlur={onBlur}
          />
        </Field>
      )}
      {asked.people && (
        <Field at="people" label={commonFields.people.label} error={errorAt('people')} className={styles.half}>
          <ReferencesInput
            kinds={commonFields.people.kinds}
            values={record.people}
            onChange={(people) => change({ people })}
            onBlur={onBlur}
          />
        </Field>
      )}
      <Field
        at="tags"
        hideLabel={!asked.days && !asked.project && !asked.people}
        label={commonFields.tags.label}
        error={errorAt('tags')}
        className={styles.half}
      >
        <TagsInput values={record.tags} onChange={(tags) => change({ tags })} onBlur={onBlur} />
      </Field>
    </div>
  )
}

function Days({ draft }: { draft: Draft<ParsedDraft> }) {
  const { record, change, errorAt } = draft
  const { when } = record
  const onBlur = () => void draft.flush()
  const setWhen = (patch: Partial<typeof when>) => change((now) => ({ when: { ...now.when, ...patch } }))
  return (
    <>
      <Field at="when.from" label="From" error={errorAt('when', 'from')}>
        <DayInput value={when.from} onChange={(from) => setWhen({ from })} onBlur={onBlur} />
      </Field>
      <Field at="when.to" label="To" error={errorAt('when', 'to')}>
        <DayInput value={when.to} onChange={(to) => setWhen({ to })} onBlur={onBlur} disabled={when.ongoing} />
      </Field>
      <div className={styles.ongoing}>
        <Checkbox checked={when.ongoing} onChange={(ongoing) => setWhen(ongoing ? { ongoing, to: null } : { ongoing })}>
          Ongoing
        </Checkbox>
      </div>
    </>
  )
}
