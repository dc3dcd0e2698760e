import { useRecordsOf } from '@/client/use-records-of'
import type { Draft } from '@/client/use-record-draft'
import { Field } from '@/ui/field'
import { CONSENT_MEANS, printedAs } from '@shared/case/consent-words'
import { pseudonymNumbers, shownPerson, shownVoice } from '@shared/disclosure/shown-voice'
import { kinds, type ParsedDraft } from '@shared/records/kinds'
import { ChoiceList } from '../choices/choice-list'
import type { FeedbackDraft } from './feedback-draft'

interface Props {
  draft: Draft<ParsedDraft>
  record: FeedbackDraft
}

const { label, choices } = kinds.feedback.fields.consent

/** Whether the words may be quoted, each answer with what then stands in the packet. */
export function ConsentChoice({ draft, record }: Props) {
  const voice = useShownVoice(record)
  const means = { ...CONSENT_MEANS, given: voice === null ? '' : printedAs(record.disclosure, voice) }
  return (
    <Field at="consent" label={label} error={draft.errorAt('consent')}>
      <ChoiceList
        value={record.consent}
        options={choices.map((choice) => ({ ...choice, says: means[choice.value] }))}
        unsaid="Not printed: no consent is recorded."
        onChange={(consent) => draft.change({ consent })}
        onBlur={() => void draft.flush()}
      />
    </Field>
  )
}

/** Who the packet names beside the quote; null until the people are known. */
function useShownVoice({ giver, relation }: FeedbackDraft): { who: string; relation: string } | null {
  const people = useRecordsOf('person').data
  if (!people) return null
  const person = people.find(({ id }) => id === giver)
  const name = person ? shownPerson(person, pseudonymNumbers(people).get(person.id) ?? 0) : null
  return shownVoice(relation, name ?? '')
}
