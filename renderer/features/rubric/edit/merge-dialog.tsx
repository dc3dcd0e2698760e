import { useState } from 'react'
import { mergedCriteria } from '@shared/rubric/edit/merge'
import { useRecords } from '@/client/queries'
import { useKnownRubrics } from '@/client/rubrics'
import { Button } from '@/ui/button'
import { Dialog } from '@/ui/dialog'
import { Field } from '@/ui/field'
import { Select } from '@/ui/select'
import { TextInput } from '@/ui/text-input'
import type { CriterionDialogProps } from './criterion-tools'
import css from './form.module.css'
import { takenIds } from './taken-ids'

/** Puts one criterion in the place of two. */
export function MergeDialog({ draft, criterion, onClose, onOpen }: CriterionDialogProps) {
  const [other, setOther] = useState<string | null>(null)
  const [name, setName] = useState(criterion.name)
  const records = useRecords().data ?? []
  const known = useKnownRubrics()
  const others = draft.rubric.criteria.filter(({ id }) => id !== criterion.id)
  const merge = () => {
    if (other === null) return
    let made: string | null = null
    draft.edit((now) => {
      const merged = mergedCriteria(now, [criterion.id, other], name.trim(), takenIds(draft, known, records))
      made = merged.id
      return merged.rubric
    })
    onClose()
    if (made !== null) onOpen(made)
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title={`Merge ${criterion.id} ${criterion.name}`}
      description="The new criterion says all that both said, weighs what both weighed, and reads what is linked to either. No link is changed."
    >
      <form
        className={css.dialogForm}
        onSubmit={(event) => {
          event.preventDefault()
          merge()
        }}
      >
        <Field label="Merge with">
          <Select
            value={other}
            choices={others.map(({ id, name: called }) => ({ value: id, label: `${id} ${called}` }))}
            onChange={setOther}
            emptyLabel="Choose a criterion"
          />
        </Field>
        <Field label="Name of the new criterion">
          <TextInput value={name} onChange={setName} />
        </Field>
        <div className={css.actions}>
          <Button onClick={onClose}>Cancel</Button>
          <Button variant="primary" type="submit" disabled={other === null || name.trim() === ''}>
            Merge them
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
