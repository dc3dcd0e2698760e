import { Undo2 } from 'lucide-react'
import { formatDay } from '@shared/format'
import type { RecordSummary } from '@shared/records/summary'
import { Button } from '@/ui/button'
import { Icon } from '@/ui/icon'
import { KindIcon } from '@/ui/kind-icon'
import { useReadOnly } from '@/ui/read-only'
import styles from './trash-screen.module.css'

interface Props {
  record: RecordSummary
  onRestore: () => void
  onPurge: () => void
}

export function TrashRow({ record: { kind, exhibit, title, deletedAt }, onRestore, onPurge }: Props) {
  const readOnly = useReadOnly()
  const off = { disabled: readOnly !== null, title: readOnly ?? undefined }
  return (
    <li className={styles.row}>
      <KindIcon kind={kind} />
      <span className={styles.exhibit}>{exhibit}</span>
      <span className={styles.title}>{title}</span>
      <span className={styles.day}>{deletedAt && formatDay(deletedAt)}</span>
      <Button
        {...off}
        variant="link"
        icon={<Icon of={Undo2} size={14} />}
        aria-label={`Restore ${title}`}
        onClick={onRestore}
      >
        Restore
      </Button>
      <Button {...off} variant="bare" size="small" aria-label={`Delete for ever ${title}`} onClick={onPurge}>
        Delete for ever
      </Button>
    </li>
  )
}
