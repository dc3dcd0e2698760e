import { useState, type FormEvent } from 'react'
import type { BackupPlace } from '@shared/backup/backup'
import { useBackupPlace } from '@/client/backups'
import { Button } from '@/ui/button'
import { Field } from '@/ui/field'
import { TextInput } from '@/ui/text-input'
import css from '../settings.module.css'

/** Where backups go: best a second drive, which does not fail with the first. */
export function PlaceForm({ place }: { place: BackupPlace }) {
  const [folder, setFolder] = useState('')
  const choose = useBackupPlace()
  const submit = (event: FormEvent) => {
    event.preventDefault()
    choose.mutate(folder.trim())
  }
  return (
    <form className={css.line} onSubmit={submit}>
      <Field
        label="Another place for backups"
        hint="A folder on a second drive outlives this one. Backups made before stay where they are."
        error={choose.error?.message}
      >
        <TextInput value={folder} onChange={setFolder} spellCheck={false} />
      </Field>
      <Button type="submit" disabled={folder.trim() === '' || choose.isPending}>
        Use this place
      </Button>
      {!place.isDefault && (
        <Button disabled={choose.isPending} onClick={() => choose.mutate(null)}>
          Back to the usual place
        </Button>
      )}
    </form>
  )
}
