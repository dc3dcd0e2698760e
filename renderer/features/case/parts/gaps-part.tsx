import { Plus } from 'lucide-react'
import type { Rubric } from '@shared/rubric/rubric'
import { useRecords } from '@/client/queries'
import { Button } from '@/ui/button'
import { DayInput } from '@/ui/day-input'
import { Field } from '@/ui/field'
import { Icon } from '@/ui/icon'
import { RecordPicker } from '@/ui/record-picker'
import { Select } from '@/ui/select'
import type { CaseDraft, CaseRecord, PartProps } from '../case-parts'
import { ListOffer } from '../drafts/list-offer'
import { useDrafts } from '../drafts/use-case-drafts'
import { CaseText } from '../preflight/case-text'
import { PartHead } from './part-head'
import css from './part.module.css'
import { RowGroup } from './row-group'
import { useRemoveRow } from './use-remove-row'

interface Props extends PartProps {
  rubric: Rubric
}

/** What is not there yet, and what will be done about it. */
export function GapsPart({ draft, rubric }: Props) {
  const { record, change } = draft
  const { gaps } = record
  const remove = useRemoveRow(draft)
  const proposed = useDrafts()?.gaps ?? []
  const empty = { criterion: '', gap: '', plan: '', by: null, mentor: null }
  return (
    <>
      <PartHead
        title="Gaps and plan"
        says="Name them yourself, each with what you will do by when. Hidden gaps are found; named ones are believed."
      />
      <ol className={css.rows}>
        {gaps.map((gap, index) => (
          // A gap has no name of its own, and its place is what the person sees.
          // oxlint-disable-next-line react/no-array-index-key
          <GapRow
            key={index}
            draft={draft}
            rubric={rubric}
            gap={gap}
            index={index}
            onRemove={() => remove('gaps', index, `Gap ${index + 1}`)}
          />
        ))}
      </ol>
      {gaps.length === 0 && <p className={css.none}>No gap is named yet.</p>}
      {gaps.length === 0 && proposed.length > 0 && (
        <ListOffer
          name="the gaps"
          lines={proposed.map(({ criterion, gap, plan }) => ({ id: criterion, text: `${criterion}: ${gap} ${plan}` }))}
          onTake={() => change({ gaps: proposed })}
        />
      )}
      <div data-field="gaps">
        <Button className={css.add} icon={<Icon of={Plus} />} onClick={() => change({ gaps: [...gaps, empty] })}>
          Add a gap
        </Button>
      </div>
    </>
  )
}

interface RowProps {
  draft: CaseDraft
  rubric: Rubric
  gap: CaseRecord['gaps'][number]
  index: number
  onRemove: () => void
}

function GapRow({ draft: { record, change, errorAt }, rubric, gap, index, onRemove }: RowProps) {
  const people = useRecords().data ?? []
  const at = String(index)
  const set = (patch: Partial<typeof gap>) => change({ gaps: record.gaps.with(index, { ...gap, ...patch }) })
  const criteria = rubric.criteria.map(({ id, name }) => ({ value: id, label: `${id} ${name}` }))
  return (
    <li>
      <RowGroup name={`Gap ${index + 1}`} onRemove={onRemove}>
        <CaseText
          at={`gaps.${at}.gap`}
          label="What is missing"
          error={errorAt('gaps', at, 'gap')}
          value={gap.gap}
          onChange={(text) => set({ gap: text })}
          rows={1}
        />
        <CaseText
          at={`gaps.${at}.plan`}
          label="Plan"
          error={errorAt('gaps', at, 'plan')}
          value={gap.plan}
          onChange={(plan) => set({ plan })}
          rows={1}
        />
        <div className={css.grid}>
          <Field at={`gaps.${at}.criterion`} label="Criterion">
            <Select
              value={gap.criterion || null}
              choices={criteria}
              onChange={(criterion) => set({ criterion: criterion ?? '' })}
              emptyLabel="None"
            />
          </Field>
          <Field at={`gaps.${at}.by`} label="By" error={errorAt('gaps', at, 'by')}>
            <DayInput value={gap.by} onChange={(by) => set({ by })} />
          </Field>
          <Field at={`gaps.${at}.mentor`} label="With" className={css.whole}>
            <RecordPicker
              records={people}
              kinds={['person']}
              value={gap.mentor}
              onChange={(mentor) => set({ mentor })}
              placeholder="A mentor or a colleague"
            />
          </Field>
        </div>
      </RowGroup>
    </li>
  )
}
