import { useState, type FormEvent } from 'react'
import { useLocation } from 'wouter'
import { useOpenVault } from '@/client/mutations'
import { useVaults } from '@/client/queries'
import { useLongCall } from '@/client/use-long-call'
import { Button } from '@/ui/button'
import { ErrorNote } from '@/ui/error-note'
import { Field } from '@/ui/field'
import { ProgressBar } from '@/ui/progress-bar'
import { TextInput } from '@/ui/text-input'
import css from '../settings.module.css'
import { progressOf } from '@/client/backup-progress'

/** Makes a vault from a backup in a new folder, and opens it. */
export function RestoreIntoForm({ id }: { id: string }) {
  const suggested = useVaults().data?.suggestedFolder ?? ''
  const [folder, setFolder] = useState<string | null>(null)
  const restore = useLongCall('backups.restoreInto')
  const open = useOpenVault()
  const [, navigate] = useLocation()
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const place = (folder ?? suggested).trim()
    if (await restore.run({ id, folder: place })) open.mutate({ folder: place }, { onSuccess: () => navigate('/') })
  }
  const error = restore.error ?? open.error
  return (
    <form className={css.form} onSubmit={(event) => void submit(event)}>
      <Field label="New folder" hint="New or empty. The vault that is damaged stays as it is.">
        <TextInput value={folder ?? suggested} onChange={setFolder} spellCheck={false} />
      </Field>
      {restore.isRunning && <ProgressBar {...progressOf(restore.progress)} onCancel={restore.stop} />}
      {error !== null && error !== undefined && <ErrorNote error={error} />}
      <div className={css.formActions}>
        <Button variant="primary" type="submit" disabled={restore.isRunning || open.isPending}>
          Restore into this folder
        </Button>
      </div>
    </form>
  )
}
