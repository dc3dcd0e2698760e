import { useRestoreRecords } from '@/client/mutations'
import { useTrash } from '@/client/queries'
import { Button } from '@/ui/button'
import { EmptyState } from '@/ui/empty-state'
import { ErrorNote } from '@/ui/error-note'
import { Icon } from '@/ui/icon'
import { IconButton } from '@/ui/icon-button'
import { KindIcon } from '@/ui/kind-icon'
import { ScreenHead } from '@/ui/screen-head'
import { useShortcuts } from '@/ui/use-shortcuts'
import { useToasts } from '@/ui/use-toasts'
import { formatDay } from '@shared/format'
import type { RecordSummary } from '@shared/records/summary'
import { ArrowLeft, Undo2 } from 'lucide-react'
import { useLocation } from 'wouter'
import styles from './trash-screen.module.css'

/** What was thrown away; nothing leaves the vault from here. */
export function TrashScreen() {
  const [, navigate] = useLocation()
  const { data, error, refetch } = useTrash()
  const restore = useRestoreRecords()
  const toasts = useToasts()
  const back = () => navigate('/evidence')
  useShortcuts({ Escape: back })
  const bringBack = ({ id, title }: RecordSummary) =>
    restore.mutate([id], {
      onSuccess: () =>
        toasts.show({
          text: `\u201C${title}\u201D is back.`,
          action: { label: 'Open', onSelect: () => navigate(`/evidence/${id}`) },
        }),
      onError: (failure) => toasts.show({ text: failure.message, urgent: true }),
    })
  return (
    <>
      <ScreenHead
        lead={<IconButton label="Back to Evidence" icon={<Icon of={ArrowLeft} />} onClick={back} />}
        title="Trash"
        sub={data && data.length > 0 ? String(data.length) : undefined}
        ruled
      />
      <div className={styles.body}>
        {error && <ErrorNote error={error} onRetry={() => void refetch()} />}
        {data?.length === 0 && (
          <EmptyState
            title="The trash is empty"
            text="A record that you throw away comes here with its number and files, and can be brought back."
          />
        )}
        <ul aria-label="Trash">
          {data?.map((record) => (
            <li key={record.id} className={styles.row}>
              <KindIcon kind={record.kind} />
              <span className={styles.exhibit}>{record.exhibit}</span>
              <span className={styles.title}>{record.title}</span>
              <span className={styles.day}>{record.deletedAt && formatDay(record.deletedAt)}</span>
              <Button
                variant="link"
                icon={<Icon of={Undo2} size={14} />}
                aria-label={`Restore ${record.title}`}
                onClick={() => bringBack(record)}
              >
                Restore
              </Button>
            </li>
          ))}
        </ul>
      </div>
    </>
  )
}
