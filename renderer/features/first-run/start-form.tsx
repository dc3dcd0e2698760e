import { useState, type FormEvent } from 'react'
import { useLocation } from 'wouter'
import { useCreateVault } from '@/client/mutations'
import { useVaults } from '@/client/queries'
import { Button } from '@/ui/button'
import { ErrorNote } from '@/ui/error-note'
import { Field } from '@/ui/field'
import { TextInput } from '@/ui/text-input'
import css from './form.module.css'

/** Makes a vault of one's own. */
export function StartForm({ onBack }: { onBack: () => void }) {
  const suggested = useVaults().data?.suggestedFolder ?? ''
  const [name, setName] = useState('My case')
  // Left alone, the core chooses a fresh folder that carries the name.
  const [folder, setFolder] = useState<string | null>(null)
  const create = useCreateVault()
  const [, navigate] = useLocation()
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const place = folder?.trim() ? { folder: folder.trim() } : {}
    create.mutate({ name, sample: false, ...place }, { onSuccess: () => navigate('/') })
  }
  return (
    <form className={css.form} onSubmit={submit}>
      <h2 className={css.title}>Start my own</h2>
      <Field label="Name">
        {/* oxlint-disable-next-line jsx-a11y/no-autofocus -- the person just asked for this form */}
        <TextInput value={name} onChange={setName} autoFocus onFocus={(event) => event.target.select()} />
      </Field>
      <Field label="Folder" hint="Everything is kept here. It has to be new or empty; any disk of yours will do.">
        <TextInput value={folder ?? suggested} onChange={setFolder} spellCheck={false} />
      </Field>
      {create.error && <ErrorNote error={create.error} />}
      <div className={css.actions}>
        <Button variant="primary" type="submit" disabled={create.isPending || name.trim() === ''}>
          Create the vault
        </Button>
        <Button onClick={onBack}>Back</Button>
      </div>
    </form>
  )
}
