import { useState, type FormEvent } from 'react'
import { useLocation } from 'wouter'
import { useCreateVault } from '@/client/mutations'
import { useVaults } from '@/client/queries'
import { Button } from '@/ui/button'
import { Checkbox } from '@/ui/checkbox'
import { Dialog } from '@/ui/dialog'
import { ErrorNote } from '@/ui/error-note'
import { Field } from '@/ui/field'
import { TextInput } from '@/ui/text-input'
import css from './settings.module.css'

interface Props {
  open: boolean
  onClose: () => void
}

export function NewVaultDialog({ open, onClose }: Props) {
  return (
    <Dialog open={open} onClose={onClose} title="New vault" description="It opens at once; this one stays as it is.">
      <NewVaultForm onClose={onClose} />
    </Dialog>
  )
}

function NewVaultForm({ onClose }: Pick<Props, 'onClose'>) {
  const suggested = useVaults().data?.suggestedFolder ?? ''
  const [name, setName] = useState('')
  const [folder, setFolder] = useState('')
  const [sample, setSample] = useState(false)
  const create = useCreateVault()
  const [, navigate] = useLocation()
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const place = folder.trim() === '' ? {} : { folder: folder.trim() }
    create.mutate({ name: name.trim(), sample, ...place }, { onSuccess: () => navigate('/') })
  }
  return (
    <form className={css.form} onSubmit={submit}>
      <Field label="Name">
        {/* oxlint-disable-next-line jsx-a11y/no-autofocus -- the person just asked for this form */}
        <TextInput value={name} onChange={setName} maxLength={100} autoFocus />
      </Field>
      <Field label="Folder" hint="New or empty. Left blank, Casebook takes a fresh one beside the others.">
        <TextInput value={folder} onChange={setFolder} placeholder={suggested} spellCheck={false} />
      </Field>
      <Checkbox checked={sample} onChange={setSample}>
        Fill it with the sample case
      </Checkbox>
      {create.error && <ErrorNote error={create.error} />}
      <div className={css.formActions}>
        <Button onClick={onClose}>Cancel</Button>
        <Button variant="primary" type="submit" disabled={name.trim() === '' || create.isPending}>
          Create the vault
        </Button>
      </div>
    </form>
  )
}
