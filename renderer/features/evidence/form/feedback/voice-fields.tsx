import { useRecordsOf } from '@/client/use-records-of'
import type { Draft } from '@/client/use-record-draft'
import { Field } from '@/ui/field'
import { Select } from '@/ui/select'
import { kinds, type ParsedDraft } from '@shared/records/kinds'
import { ReferenceInput } from '../reference-input'
import { OneDayField } from '../one-day-field'
import type { FeedbackDraft } from './feedback-draft'
import styles from './voice-fields.module.css'

interface Props {
  draft: Draft<ParsedDraft>
  record: FeedbackDraft
}

const { giver: from, relation: as } = kinds.feedback.fields

/** Who said it, as what and when, in one line. */
export function VoiceFields({ draft, record }: Props) {
  const people = useRecordsOf('person').data ?? []
  const { change, errorAt } = draft
  const onBlur = () => void draft.flush()
  // What is known of the person need not be typed again; what is said here stays.
  const setGiver = (giver: string | null) => {
    const person = people.find(({ id }) => id === giver)
    change({
      giver,
      relation: record.relation ?? person?.relation ?? null,
      machineLearningSide: record.machineLearningSide ?? person?.machineLearningSide ?? null,
    })
  }
  return (
    <div className={styles.line}>
      <Field at="giver" label={from.label} error={errorAt('giver')} className={styles.giver}>
        <ReferenceInput kinds={from.kinds} value={record.giver} onChange={setGiver} onBlur={onBlur} />
      </Field>
      <Field at="relation" label={as.label} error={errorAt('relation')}>
        <Select
          value={record.relation}
          choices={as.choices}
          onChange={(relation) => change({ relation })}
          emptyLabel="Not said"
          onBlur={onBlur}
        />
      </Field>
      <OneDayField draft={draft} />
    </div>
  )
}
