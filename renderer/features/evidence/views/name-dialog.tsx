import { Button } from '@/ui/button'
import { Dialog } from '@/ui/dialog'
import { Field } from '@/ui/field'
import { TextInput } from '@/ui/text-input'
import { useState } from 'react'

interface Props {
  title: string
  name: string
  onClose: () => void
  onName: (name: string) => void
}

/** Asks what a view is called. */
export function NameDialog({ title, name: before, onClose, onName }: Props) {
  const [name, setName] = useState(before)
  const submit = () => name.trim() !== '' && onName(name.trim())
  return (
    <Dialog
      open
      onClose={onClose}
      title={title}
      description="Search, filters, order and layout as they are now."
      actions={
        <Button variant="primary" disabled={name.trim() === ''} onClick={submit}>
          Save
        </Button>
      }
    >
      <form
        onSubmit={(event) => {
          event.preventDefault()
          submit()
        }}
      >
        <Field label="Name">
          <TextInput value={name} onChange={setName} maxLength={200} placeholder="Pricing, not yet verified" />
        </Field>
      </form>
    </Dialog>
  )
}
