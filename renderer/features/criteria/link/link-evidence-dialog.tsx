import { useId, useState } from 'react'
import { EVIDENCE_KINDS } from '@shared/records/kinds'
import { STRENGTHS, type Strength } from '@shared/records/record'
import type { RecordSummary } from '@shared/records/summary'
import { LEVEL_NAMES, type Level } from '@shared/rubric/levels'
import type { Criterion, Rubric } from '@shared/rubric/rubric'
import { Button } from '@/ui/button'
import { Dialog } from '@/ui/dialog'
import { ErrorNote } from '@/ui/error-note'
import { Field } from '@/ui/field'
import { RecordPicker } from '@/ui/record-picker'
import { Segmented } from '@/ui/segmented'
import { TextArea } from '@/ui/text-area'
import css from './link-evidence-dialog.module.css'
import { levelName } from '../use-criteria'
import { useLinkEvidence } from './use-link-evidence'

interface Props {
  open: boolean
  onClose: () => void
  criterion: Criterion
  rubric: Pick<Rubric, 'levels'>
  /** The records that may be linked: those that are not yet. */
  records: readonly RecordSummary[]
}

/** Links a record to a criterion, with the person's reason and rating. */
export function LinkEvidenceDialog({ open, onClose, criterion, rubric, records }: Props) {
  return (
    <Dialog open={open} onClose={onClose} title={`Link evidence to ${criterion.id}`} description={criterion.name}>
      <LinkForm criterion={criterion} rubric={rubric} records={records} onDone={onClose} />
    </Dialog>
  )
}

type Rating = Strength | 'unrated'
const ratings: { value: Rating; label: string }[] = [
  ...Object.entries(STRENGTHS).map(([value, label]) => ({ value: value as Strength, label })),
  { value: 'unrated', label: 'Not rated' },
]

interface FormProps extends Pick<Props, 'criterion' | 'rubric' | 'records'> {
  onDone: () => void
}

function LinkForm({ criterion, rubric, records, onDone }: FormProps) {
  const [record, setRecord] = useState<string | null>(null)
  const [why, setWhy] = useState('')
  const [rating, setRating] = useState<Rating>('unrated')
  const [level, setLevel] = useState<Level | 'unsaid'>('unsaid')
  const link = useLinkEvidence()
  const levels = [
    ...LEVEL_NAMES.map((value) => ({ value, label: levelName(rubric, value) })),
    { value: 'unsaid' as const, label: 'Not said' },
  ]
  const form = useId()
  const strength = rating === 'unrated' ? null : rating
  const submit = (event: { preventDefault: () => void }) => {
    event.preventDefault()
    if (record === null) return
    link.mutate(
      { record, criterion: criterion.id, why, strength, level: level === 'unsaid' ? null : level },
      { onSuccess: onDone },
    )
  }
  return (
    <form id={form} className={css.form} onSubmit={submit}>
      <Field label="Record">
        {/* oxlint-disable-next-line jsx-a11y/no-autofocus -- the person just asked to pick one */}
        <RecordPicker records={records} kinds={EVIDENCE_KINDS} value={record} onChange={setRecord} autoFocus />
      </Field>
      <Field label="Why it counts" hint="One sentence that a stranger would accept.">
        <TextArea value={why} onChange={setWhy} />
      </Field>
      <Field label="Strength, as you rate it" hint={rating === 'unrated' ? undefined : criterion[rating][0]}>
        <Segmented value={rating} options={ratings} onChange={setRating} />
      </Field>
      <Field label="Level that it shows" hint="Without a word here, the scope of its project says it.">
        <Segmented value={level} options={levels} onChange={setLevel} />
      </Field>
      {link.error && <ErrorNote error={link.error} />}
      <div className={css.actions}>
        <Button onClick={onDone}>Cancel</Button>
        <Button variant="primary" type="submit" disabled={record === null || link.isPending}>
          Link it
        </Button>
      </div>
    </form>
  )
}
