import { EllipsisVertical, Pin } from 'lucide-react'
import { useState } from 'react'
import type { BackupInfo } from '@shared/backup/backup'
import { useBackups, usePinBackup, useRemoveBackup } from '@/client/backups'
import { isCancelled } from '@/client/confirm'
import { longMoment } from '@/client/today'
import { Button } from '@/ui/button'
import { ErrorNote } from '@/ui/error-note'
import { Icon } from '@/ui/icon'
import { IconButton } from '@/ui/icon-button'
import { Menu } from '@/ui/menu'
import { sizeInWords } from '@/ui/size-in-words'
import css from './backups.module.css'

const FIRST = 5

interface Props {
  isBusy: boolean
  onVerify: (id: string) => void
  onRestore: (backup: BackupInfo) => void
}

/** Every backup, newest first, with what can be done with it. */
export function BackupList({ isBusy, onVerify, onRestore }: Props) {
  const list = useBackups()
  const [isWhole, setWhole] = useState(false)
  const backups = list.data?.backups ?? []
  const shown = isWhole ? backups : backups.slice(0, FIRST)
  return (
    <>
      {list.error && <ErrorNote error={list.error} onRetry={() => void list.refetch()} />}
      {list.data?.notices.map((notice) => (
        <p key={notice} className={css.problem}>
          {notice}
        </p>
      ))}
      {shown.length > 0 && (
        <ul aria-label="Backups" className={css.list}>
          {shown.map((backup) => (
            <BackupRow
              key={backup.id}
              backup={backup}
              isBusy={isBusy}
              onVerify={() => onVerify(backup.id)}
              onRestore={() => onRestore(backup)}
            />
          ))}
        </ul>
      )}
      {backups.length > FIRST && !isWhole && (
        <Button variant="link" onClick={() => setWhole(true)}>
          Show all {backups.length} backups
        </Button>
      )}
    </>
  )
}

interface RowProps {
  backup: BackupInfo
  isBusy: boolean
  onVerify: () => void
  onRestore: () => void
}

function BackupRow({ backup, isBusy, onVerify, onRestore }: RowProps) {
  const { id, at, label, pinned, records, blobs, bytes, problem } = backup
  const [pin, remove] = [usePinBackup(), useRemoveBackup()]
  const failed = pin.error ?? (isCancelled(remove.error) ? null : remove.error)
  const when = longMoment(at)
  const items = [
    { label: 'Verify', disabled: isBusy, onSelect: onVerify },
    {
      label: pinned ? 'Unpin' : 'Pin',
      note: pinned ? 'may be thinned out' : 'stays until removed',
      onSelect: () => pin.mutate({ id, pinned: !pinned }),
    },
    { label: 'Remove this backup', disabled: isBusy, onSelect: () => remove.mutate(id) },
  ]
  return (
    <li>
      <div className={css.what}>
        <span className={css.when}>
          <time dateTime={at}>{when}</time>
          {pinned && (
            <span className={css.pinned}>
              <Icon of={Pin} size={14} />
              Pinned
            </span>
          )}
        </span>
        <span className={css.note}>
          {label}. {records === 1 ? '1 record' : `${records} records`}
          {blobs > 0 && `, ${blobs === 1 ? '1 file' : `${blobs} files`}`}, {sizeInWords(bytes)}.{' '}
          <Verified backup={backup} />
        </span>
        {problem && <span className={css.bad}>{problem}</span>}
        {failed && <ErrorNote error={failed} />}
      </div>
      <Button size="small" aria-label={`Restore, from ${when}`} disabled={isBusy} onClick={onRestore}>
        Restore
      </Button>
      <Menu
        label={`More for the backup of ${when}`}
        trigger={<IconButton label={`More for the backup of ${when}`} icon={<Icon of={EllipsisVertical} />} />}
        items={items}
      />
    </li>
  )
}

function Verified({ backup: { verifiedAt } }: { backup: BackupInfo }) {
  if (verifiedAt === null) return <strong className={css.care}>Not verified yet</strong>
  return <>Verified {longMoment(verifiedAt)}</>
}
