import { useState } from 'react'
import { removedCriterion } from '@shared/rubric/edit/criteria'
import { useRecords } from '@/client/queries'
import { Button } from '@/ui/button'
import { Dialog } from '@/ui/dialog'
import { Field } from '@/ui/field'
import { Select } from '@/ui/select'
import type { CriterionDialogProps } from './criterion-tools'
import { linkedTo } from './linked-to'

/** Takes a criterion out, and asks which other one reads its evidence from then on. */
export function RemoveDialog({ draft, criterion, onClose, onOpen }: CriterionDialogProps) {
  const [heir, setHeir] = useState<string | null>(null)
  const linked = linkedTo(criterion, useRecords().data ?? [])
  const others = draft.rubric.criteria.filter(({ id }) => id !== criterion.id)
  const remove = () => {
    draft.edit((now) => removedCriterion(now, criterion.id, heir))
    onClose()
    const next = heir ?? others[0]?.id
    if (next !== undefined) onOpen(next)
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title={`Remove ${criterion.id} ${criterion.name}`}
      description="It stays in the versions that are published. The step can be undone."
      actions={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button variant="primary" onClick={remove}>
            Remove it
          </Button>
        </>
      }
    >
      <Field
        label={linked === 1 ? 'The 1 record that it reads counts for' : `The ${linked} records that it reads count for`}
      >
        <Select
          value={heir}
          choices={others.map(({ id, name }) => ({ value: id, label: `${id} ${name}` }))}
          onChange={setHeir}
          emptyLabel="No other: list them as not read"
        />
      </Field>
    </Dialog>
  )
}
