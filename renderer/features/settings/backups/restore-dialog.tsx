import type { BackupInfo } from '@shared/backup/backup'
import type { BackupPreview } from '@shared/backup/preview'
import { useBackupPreview } from '@/client/backups'
import { longMoment } from '@/client/today'
import { Button } from '@/ui/button'
import { Dialog } from '@/ui/dialog'
import { ErrorNote } from '@/ui/error-note'
import { useReadOnly } from '@/ui/read-only'
import css from './backups.module.css'
import { RestoreIntoForm } from './restore-into-form'

interface Props {
  backup: BackupInfo
  onClose: () => void
  onRestore: (id: string) => void
}

/** What a restore would change, record by record, before it does. */
export function RestoreDialog({ backup, onClose, onRestore }: Props) {
  const { data, error, isPending } = useBackupPreview(backup.id)
  const readOnly = useReadOnly()
  const isSame =
    data !== undefined && data.added.length + data.changed.length + data.removed.length + data.attachments === 0
  return (
    <Dialog
      open
      onClose={onClose}
      width="wide"
      title={`Restore the backup of ${longMoment(backup.at)}`}
      description={
        readOnly === null
          ? 'The vault is backed up first, and the restore is one step that can be undone.'
          : 'This vault cannot be written, so the backup is restored into a new folder, which then opens.'
      }
      actions={
        readOnly === null && (
          <>
            <Button onClick={onClose}>Cancel</Button>
            <Button variant="primary" disabled={!data || isSame} onClick={() => onRestore(backup.id)}>
              Restore
            </Button>
          </>
        )
      }
    >
      {isPending && <output>Comparing the backup with the vault …</output>}
      {error && <ErrorNote error={error} />}
      {data && <Preview preview={data} />}
      {readOnly !== null && <RestoreIntoForm id={backup.id} />}
    </Dialog>
  )
}

function Preview({ preview: { words, added, changed, removed } }: { preview: BackupPreview }) {
  return (
    <>
      <ul className={css.words}>
        {words.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <Records title="Come back" records={added.map(({ id, exhibit, title }) => ({ id, exhibit, title }))} />
      <Records
        title="Read as in the backup again"
        records={changed.map(({ record: { id, exhibit, title }, now, fields }) => ({
          id,
          exhibit,
          title: now.title === title ? title : `${now.title} → ${title}`,
          note: fields.join(', '),
        }))}
      />
      <Records title="Move to the trash" records={removed.map(({ id, exhibit, title }) => ({ id, exhibit, title }))} />
    </>
  )
}

interface Line {
  id: string
  exhibit: string | null
  title: string
  note?: string
}

function Records({ title, records }: { title: string; records: readonly Line[] }) {
  if (records.length === 0) return null
  return (
    <section aria-label={title} className={css.group}>
      <h3>
        {title} <span className={css.note}>{records.length}</span>
      </h3>
      <ul className={css.records}>
        {records.map(({ id, exhibit, title: name, note }) => (
          <li key={id}>
            <span className={css.note}>{exhibit}</span>
            <span>{name}</span>
            {note && <span className={css.note}>{note}</span>}
          </li>
        ))}
      </ul>
    </section>
  )
}
