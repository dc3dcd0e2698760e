import { Undo2 } from 'lucide-react'
import type { RecordVersion } from '@shared/history/step'
import { useRestoreVersion } from '@/client/history'
import { longMoment } from '@/client/today'
import { Button } from '@/ui/button'
import { Icon } from '@/ui/icon'
import { useReadOnly } from '@/ui/read-only'
import { useToasts } from '@/ui/use-toasts'
import { useUndo } from '@/ui/undo'
import { FieldDiff } from './field-diff'
import styles from './version-entry.module.css'

interface Props {
  id: string
  version: RecordVersion
}

interface EntryProps extends Props {
  /** Whether nothing is known from before it. */
  isFirst: boolean
}

/** One version: when and where it was written, what it changed, and the way back to it. */
export function VersionEntry({ id, version, isFirst }: EntryProps) {
  const { at, machine, label, changes, current } = version
  return (
    <li className={styles.version}>
      <div className={styles.head}>
        <h2 className={styles.when}>
          <time dateTime={at}>{longMoment(at)}</time>
        </h2>
        <span className={styles.label}>{label}</span>
        {machine !== '' && <span className={styles.machine}>on {machine}</span>}
        <span className={styles.push}>
          {current ? <span className={styles.now}>As it is now</span> : <Restore id={id} version={version} />}
        </span>
      </div>
      {changes.length === 0 && <p className={styles.none}>Nothing that is shown changed.</p>}
      <dl>
        {changes.map((change) => (
          <FieldDiff key={change.field} change={change} isFirst={isFirst} />
        ))}
      </dl>
    </li>
  )
}

function Restore({ id, version: { seq, at } }: Props) {
  const restore = useRestoreVersion(id)
  const readOnly = useReadOnly()
  const toasts = useToasts()
  const { undo } = useUndo()
  const words = longMoment(at)
  const start = () =>
    restore.mutate(seq, {
      onSuccess: ({ record: { title }, step }) =>
        toasts.show({
          text: `“${title}” reads again as it did on ${words}.`,
          action: { label: 'Undo', onSelect: () => undo(step) },
        }),
      onError: (error) => toasts.show({ text: error.message, urgent: true }),
    })
  return (
    <Button
      size="small"
      icon={<Icon of={Undo2} size={14} />}
      aria-label={`Restore this version, of ${words}`}
      title={readOnly ?? undefined}
      disabled={restore.isPending || readOnly !== null}
      onClick={start}
    >
      Restore this version
    </Button>
  )
}
