import type { RestoreReport } from '@shared/backup/preview'
import { Button } from '@/ui/button'
import { useUndo } from '@/ui/undo'
import css from './backups.module.css'

/** What a restore has done, with the way back. */
export function RestoreResult({ report }: { report: RestoreReport }) {
  const { undo } = useUndo()
  const { added, changed, removed, attachments, words, before } = report
  const done = [
    added > 0 && `${records(added)} came back`,
    changed > 0 && `${records(changed)} ${changed === 1 ? 'reads' : 'read'} as in the backup again`,
    removed > 0 && `${records(removed)} moved to the trash`,
    attachments > 0 && `${attachments === 1 ? '1 attached file' : `${attachments} attached files`} came back`,
  ].filter((part) => part !== false)
  return (
    <div className={css.result}>
      <output>
        {done.length === 0 ? 'Restored: nothing had to change.' : `Restored: ${done.join('; ')}.`}
        {before !== null && ' What stood there before is in a backup of its own, which stays.'}
      </output>
      {words.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {done.length > 0 && (
        <Button variant="link" onClick={() => undo()}>
          Undo the restore
        </Button>
      )}
    </div>
  )
}

const records = (count: number) => (count === 1 ? '1 record' : `${count} records`)
