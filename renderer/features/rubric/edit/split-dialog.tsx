import { Plus } from 'lucide-react'
import { useState } from 'react'
import { splitCriterion, type SplitPart } from '@shared/rubric/edit/split'
import type { Criterion } from '@shared/rubric/rubric'
import { useRecords } from '@/client/queries'
import { useKnownRubrics } from '@/client/rubrics'
import { Button } from '@/ui/button'
import { Checkbox } from '@/ui/checkbox'
import { Dialog } from '@/ui/dialog'
import { Field } from '@/ui/field'
import { Icon } from '@/ui/icon'
import { TextInput } from '@/ui/text-input'
import type { CriterionDialogProps } from './criterion-tools'
import css from './form.module.css'
import { linkedTo } from './linked-to'
import { takenIds } from './taken-ids'

/** Puts several criteria in the place of one, and asks which of them read the evidence that it has. */
export function SplitDialog({ draft, criterion, onClose, onOpen }: CriterionDialogProps) {
  const records = useRecords().data ?? []
  const known = useKnownRubrics()
  const split = (parts: readonly SplitPart[]) => {
    const named = parts.map((part) => ({ ...part, name: part.name.trim() }))
    const made = splitCriterion(draft.rubric, criterion.id, named, takenIds(draft, known, records))
    draft.edit(() => made.rubric)
    onClose()
    const [first] = made.ids
    if (first !== undefined) onOpen(first)
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title={`Split ${criterion.id} ${criterion.name}`}
      description="Each part begins with all its words and a share of its weight; take out what belongs to the other."
    >
      <PartsForm criterion={criterion} linked={linkedTo(criterion, records)} onSplit={split} onCancel={onClose} />
    </Dialog>
  )
}

interface PartsProps {
  criterion: Criterion
  /** How many records it reads. */
  linked: number
  onSplit: (parts: readonly SplitPart[]) => void
  onCancel: () => void
}

function PartsForm({ criterion: { id, name: called }, linked, onSplit, onCancel }: PartsProps) {
  const [parts, setParts] = useState<SplitPart[]>([
    { name: called, reads: true },
    { name: '', reads: true },
  ])
  const change = (at: number, patch: Partial<SplitPart>) =>
    setParts(parts.map((part, index) => (index === at ? { ...part, ...patch } : part)))
  return (
    <form
      className={css.dialogForm}
      onSubmit={(event) => {
        event.preventDefault()
        onSplit(parts)
      }}
    >
      {parts.map((part, at) => (
        // oxlint-disable-next-line react/no-array-index-key -- parts have no name but their place
        <div key={at}>
          <Field label={`Part ${at + 1}`}>
            <TextInput value={part.name} onChange={(name) => change(at, { name })} />
          </Field>
          <Checkbox checked={part.reads} onChange={(reads) => change(at, { reads })}>
            {`Part ${at + 1} reads what is linked to ${id}`}
          </Checkbox>
        </div>
      ))}
      <div>
        <Button
          variant="link"
          icon={<Icon of={Plus} size={14} />}
          onClick={() => setParts([...parts, { name: '', reads: true }])}
        >
          One more part
        </Button>
      </div>
      <p className={css.quiet}>
        {consequence(
          id,
          linked,
          parts.some(({ reads }) => reads),
        )}
      </p>
      <div className={css.actions}>
        <Button onClick={onCancel}>Cancel</Button>
        <Button variant="primary" type="submit" disabled={parts.some(({ name }) => name.trim() === '')}>
          Split it
        </Button>
      </div>
    </form>
  )
}

function consequence(id: string, linked: number, isRead: boolean): string {
  if (linked === 0) return `No record is linked to ${id} yet.`
  const many = linked === 1 ? '1 record is' : `${linked} records are`
  if (!isRead) return `${many} linked to ${id}. No part reads that, so it is listed under “Evidence not read”.`
  return `${many} linked to ${id} and stay so; the parts that you tick read them. No link is changed.`
}
