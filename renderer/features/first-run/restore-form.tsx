import { useState, type FormEvent } from 'react'
import type { KnownBackups } from '@shared/backup/backup'
import { useLocation } from 'wouter'
import { progressOf } from '@/client/backup-progress'
import { useBackupPlaces, useBackups } from '@/client/backups'
import { useOpenVault } from '@/client/mutations'
import { useVaults } from '@/client/queries'
import { longMoment } from '@/client/today'
import { useLongCall } from '@/client/use-long-call'
import { Button } from '@/ui/button'
import { ErrorNote } from '@/ui/error-note'
import { Field } from '@/ui/field'
import { ProgressBar } from '@/ui/progress-bar'
import { Select } from '@/ui/select'
import { TextInput } from '@/ui/text-input'
import css from './form.module.css'

/** Makes a vault from a backup, for someone whose vault is lost or damaged. */
export function RestoreForm({ onBack }: { onBack: () => void }) {
  const known = useBackupPlaces()
  const [typed, setTyped] = useState('')
  const [place, setPlace] = useState<string | null>(null)
  if (place !== null) return <ChooseBackup place={place} onBack={() => setPlace(null)} />
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (typed.trim() !== '') setPlace(typed.trim())
  }
  return (
    <form className={css.form} onSubmit={submit}>
      <h2 className={css.title}>Restore a backup</h2>
      {known.error && <ErrorNote error={known.error} />}
      {known.data && known.data.length > 0 && (
        <ul className={css.known}>
          {known.data.map((backups) => (
            <li key={backups.folder}>
              <button type="button" onClick={() => setPlace(backups.folder)}>
                <Place of={backups} />
              </button>
            </li>
          ))}
        </ul>
      )}
      <Field label="Folder of the backups" hint="On another drive, for example, or the manifest file of one backup.">
        <TextInput value={typed} onChange={setTyped} spellCheck={false} />
      </Field>
      <div className={css.actions}>
        <Button variant="primary" type="submit" disabled={typed.trim() === ''}>
          Look there
        </Button>
        <Button onClick={onBack}>Back</Button>
      </div>
    </form>
  )
}

function Place({ of: { vault, backups, newest, folder } }: { of: KnownBackups }) {
  return (
    <>
      <b>{vault.name}</b>
      <span className={css.note}>
        {backups === 1 ? '1 backup' : `${backups} backups`}, the newest of {longMoment(newest)}
      </span>
      <span className={css.folder}>{folder}</span>
    </>
  )
}

function ChooseBackup({ place, onBack }: { place: string; onBack: () => void }) {
  const list = useBackups(place)
  const suggested = useVaults().data?.suggestedFolder ?? ''
  const [chosen, setChosen] = useState<string | null>(null)
  const [folder, setFolder] = useState<string | null>(null)
  const restore = useLongCall('backups.restoreInto')
  const open = useOpenVault()
  const [, navigate] = useLocation()
  const backups = list.data?.backups ?? []
  const id = chosen ?? (backups.find(({ verifiedAt }) => verifiedAt !== null) ?? backups[0])?.id
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (id === undefined) return
    const to = (folder ?? suggested).trim()
    const report = await restore.run({ id, from: place, folder: to })
    if (report) open.mutate({ folder: to }, { onSuccess: () => navigate('/') })
  }
  const error = list.error ?? restore.error ?? open.error
  const choices = backups.map(({ id: value, at, records, verifiedAt }) => ({
    value,
    label: `${longMoment(at)}, ${records === 1 ? '1 record' : `${records} records`}${verifiedAt === null ? ', not verified yet' : ''}`,
  }))
  return (
    <form className={css.form} onSubmit={(event) => void submit(event)}>
      <h2 className={css.title}>Restore a backup{backups[0] && ` of ${backups[0].vault.name}`}</h2>
      <Field label="Backup" hint="The newest verified one, unless you choose another.">
        <Select value={id ?? null} choices={choices} onChange={setChosen} />
      </Field>
      <Field label="New folder" hint="New or empty. It becomes your vault; what is damaged stays as it is.">
        <TextInput value={folder ?? suggested} onChange={setFolder} spellCheck={false} />
      </Field>
      {restore.isRunning && <ProgressBar {...progressOf(restore.progress)} onCancel={restore.stop} />}
      {error !== null && error !== undefined && <ErrorNote error={error} />}
      <div className={css.actions}>
        <Button variant="primary" type="submit" disabled={id === undefined || restore.isRunning || open.isPending}>
          Restore and open
        </Button>
        <Button onClick={onBack}>Back</Button>
      </div>
    </form>
  )
}
