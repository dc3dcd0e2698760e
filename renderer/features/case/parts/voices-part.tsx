import { formatMonth } from '@shared/format'
import { RELATIONS } from '@shared/records/feedback'
import type { RecordOf } from '@shared/records/kinds'
import { dayOf } from '@shared/records/summary'
import { useRecords } from '@/client/queries'
import { useRecordsOf } from '@/client/use-records-of'
import { moved, without, type PartProps } from '../case-parts'
import { RecordsOffer } from '../drafts/list-offer'
import { useDrafts } from '../drafts/use-case-drafts'
import { OrderedRow } from './ordered-row'
import { PartHead } from './part-head'
import css from './part.module.css'
import text from './record-text.module.css'
import { QuoteChoice } from './quote-choice'
import { Quote } from './quote'
import { ErrorNote } from '@/ui/error-note'
import { SectionHead } from '@/ui/section-head'

type Feedback = RecordOf<'feedback'>

/** The quotes that the packet shows. Nobody is quoted who did not agree to it. */
export function VoicesPart({ draft: { record, change } }: PartProps) {
  const { data: feedback, error } = useRecordsOf('feedback')
  const nameOf = useNames()
  const set = (next: string[]) => change({ feedback: next })
  const proposed = useDrafts()?.feedback ?? []
  if (!feedback) return error && <ErrorNote error={error} />
  const others = feedback.filter(({ id }) => !record.feedback.includes(id))
  const voice = (item: Feedback) => voiceOf(item, nameOf)
  return (
    <>
      <PartHead
        title="What others say"
        says="Four to six quotes that name what you did, at least one from the ML side. Only quotes with consent given."
      />
      <ol>
        {record.feedback.map((id, index) => {
          const item = feedback.find((candidate) => candidate.id === id)
          return (
            <OrderedRow
              key={id}
              index={index}
              count={record.feedback.length}
              name={item ? `the quote of ${voice(item)}` : 'the missing quote'}
              onMove={(by) => set(moved(record.feedback, index, by))}
              onRemove={() => set(without(record.feedback, index))}
            >
              <Quote feedback={item} voice={item ? voice(item) : ''} chosen />
            </OrderedRow>
          )
        })}
      </ol>
      {record.feedback.length === 0 && <p className={css.none}>No quote is chosen yet.</p>}
      {record.feedback.length === 0 && proposed.length > 0 && (
        <RecordsOffer name="the quotes" ids={proposed} onTake={() => set(proposed)} />
      )}
      <div className={css.add}>
        <SectionHead level={3} title="Feedback to choose from" count={others.length} />
        {others.length === 0 && (
          <p className={css.none}>
            {feedback.length === 0
              ? 'Write down what others say about your work as a record of the kind Feedback, word for word.'
              : 'Every quote is chosen.'}
          </p>
        )}
        <ul>
          {others.map((item) => (
            <QuoteChoice
              key={item.id}
              feedback={item}
              voice={voice(item)}
              onChoose={() => set([...record.feedback, item.id])}
            />
          ))}
        </ul>
      </div>
      <p className={text.facts}>In the packet people stand as their own records say: by role, unless told otherwise.</p>
    </>
  )
}

function useNames(): (id: string | null) => string | undefined {
  const records = useRecords().data ?? []
  return (id) => records.find((record) => record.id === id)?.title
}

function voiceOf(
  { giver, title, relation, machineLearningSide, when, createdAt }: Feedback,
  nameOf: ReturnType<typeof useNames>,
) {
  const facts = [
    nameOf(giver) ?? title,
    relation && RELATIONS[relation],
    machineLearningSide && 'ML side',
    formatMonth(dayOf({ when, createdAt })),
  ]
  return facts.filter(Boolean).join(', ')
}
