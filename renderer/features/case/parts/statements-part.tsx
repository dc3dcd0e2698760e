import { useRecords } from '@/client/queries'
import { DayInput } from '@/ui/day-input'
import { Field } from '@/ui/field'
import { RecordPicker } from '@/ui/record-picker'
import { MarkdownArea } from '@/ui/markdown/markdown-area'
import type { CaseDraft, PartProps } from '../case-parts'
import { PartHead } from './part-head'
import css from './part.module.css'

/** What the manager and the mentor say in their own words. */
export function StatementsPart({ draft }: PartProps) {
  return (
    <>
      <PartHead
        title="Statements"
        says="In their own words. Where nothing is given yet, the packet leaves ruled lines to be filled in by hand."
      />
      <div className={css.rows}>
        <Statement draft={draft} field="managerStatement" who="manager" />
        <Statement draft={draft} field="mentorStatement" who="mentor" />
      </div>
    </>
  )
}

interface StatementProps {
  draft: CaseDraft
  field: 'managerStatement' | 'mentorStatement'
  who: string
}

function Statement({ draft: { record, change, errorAt }, field, who }: StatementProps) {
  const people = useRecords().data ?? []
  const statement = record[field]
  const set = (patch: Partial<typeof statement>) => change({ [field]: { ...statement, ...patch } })
  return (
    <section className={css.row} aria-label={`The ${who}’s statement`}>
      <Field at={`${field}.text`} label={`The ${who}’s statement`} error={errorAt(field, 'text')}>
        <MarkdownArea field={`${field}.text`} value={statement.text} onChange={(text) => set({ text })} rows={4} />
      </Field>
      <div className={css.grid}>
        <Field at={`${field}.person`} label={`The ${who}`}>
          <RecordPicker
            records={people}
            kinds={['person']}
            value={statement.person}
            onChange={(person) => set({ person })}
          />
        </Field>
        <Field at={`${field}.on`} label={`Date of the ${who}’s statement`} error={errorAt(field, 'on')}>
          <DayInput value={statement.on} onChange={(on) => set({ on })} />
        </Field>
      </div>
    </section>
  )
}
