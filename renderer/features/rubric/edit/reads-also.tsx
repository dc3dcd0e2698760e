import { useState } from 'react'
import { alsoReads, noLongerReads, readBy } from '@shared/rubric/edit/criteria'
import { useRecords } from '@/client/queries'
import { useKnownRubrics } from '@/client/rubrics'
import { Button } from '@/ui/button'
import { Chip } from '@/ui/chip'
import { Field } from '@/ui/field'
import { SectionHead } from '@/ui/section-head'
import { Select } from '@/ui/select'
import type { CriterionProps } from './criterion-form'
import css from './form.module.css'

/** Which links count for a criterion besides its own: of other rubrics, and of criteria that were split or merged. */
export function ReadsAlso({ draft, criterion }: CriterionProps) {
  const [chosen, setChosen] = useState<string | null>(null)
  const records = useRecords().data ?? []
  const known = useKnownRubrics()
  const { id, countsFrom } = criterion
  const names = new Map(known.flatMap(({ criteria }) => criteria.map((each) => [each.id, each.name])))
  const ids = new Set([
    ...draft.idsGiven,
    ...names.keys(),
    ...records.flatMap(({ evidence }) => evidence.map((link) => link.criterion)),
  ])
  const choices = [...ids]
    .filter((other) => other !== '' && other !== id && !countsFrom.includes(other))
    .toSorted((a, b) => a.localeCompare(b, 'en', { numeric: true }))
    .map((other) => ({ value: other, label: [other, names.get(other)].filter(Boolean).join(' ') }))
  const read = records.filter(({ evidence }) => evidence.some((link) => readBy(criterion).includes(link.criterion)))
  const add = (other: string) => {
    draft.edit((now) => alsoReads(now, id, [other]))
    setChosen(null)
  }
  return (
    <section className={css.section} aria-label="Which links it reads">
      <SectionHead level={3} title="Which links it reads" />
      <p className={css.says}>
        Evidence that is linked to {id}
        {countsFrom.length > 0 && ', and what is linked to these too'}. {counted(read.length)} now.
      </p>
      <div className={css.chips}>
        {countsFrom.map((other) => (
          <Chip
            key={other}
            label={other}
            value={names.get(other) ?? ''}
            onRemove={() => draft.edit((now) => noLongerReads(now, id, other))}
          />
        ))}
      </div>
      <div className={css.grid}>
        <Field label="Also read links to" className={css.two}>
          <Select value={chosen} choices={choices} onChange={setChosen} emptyLabel="Choose a criterion" />
        </Field>
        {chosen !== null && (
          <div>
            <Button onClick={() => add(chosen)}>Read {chosen} here too</Button>
          </div>
        )}
      </div>
    </section>
  )
}

const counted = (count: number) => {
  if (count === 0) return 'Nothing is linked'
  return count === 1 ? '1 record counts' : `${count} records count`
}
