import { isCancelled } from '@/client/confirm'
import { useRestoreRecords, useTrashRecords } from '@/client/mutations'
import { keyHint } from '@/ui/actions/key-words'
import { Button } from '@/ui/button'
import { useToasts } from '@/ui/use-toasts'
import type { BulkChange } from '@shared/evidence/bulk-change'
import type { RecordSummary } from '@shared/records/summary'
import { useMemo, useState } from 'react'
import { useEvidenceView, useViewActions } from '../list/evidence-view'
import styles from './bulk-bar.module.css'
import { BulkDialog } from './bulk-dialog'

interface Props {
  records: readonly RecordSummary[]
  /** Those in the list, in their order. */
  shown: readonly string[]
}

const ACTIONS: readonly { does: BulkChange['do']; label: string }[] = [
  { does: 'tag', label: 'Tag' },
  { does: 'untag', label: 'Untag' },
  { does: 'link', label: 'Link' },
  { does: 'project', label: 'Project' },
  { does: 'disclosure', label: 'Disclosure' },
]

/** What can be done with all that is selected, each in one step. */
export function BulkBar({ records, shown }: Props) {
  const selection = useEvidenceView((view) => view.selection)
  const { setSelection } = useViewActions()
  const [does, setDoes] = useState<BulkChange['do'] | null>(null)
  const chosen = useMemo(() => records.filter(({ id }) => selection.has(id)), [records, selection])
  const trash = useTrashSelected()
  if (chosen.length === 0) return null
  return (
    <div role="toolbar" aria-label="Selected records" className={styles.bar}>
      <output className={styles.count}>{chosen.length} selected</output>
      {ACTIONS.map(({ does: next, label }) => (
        <Button key={next} variant="bare" size="small" onClick={() => setDoes(next)}>
          {label}
        </Button>
      ))}
      <Button variant="bare" size="small" onClick={() => void trash(chosen.map(({ id }) => id))}>
        Trash
      </Button>
      <span className={styles.end}>
        {chosen.length < shown.length && (
          <Button
            variant="bare"
            size="small"
            shortcut={keyHint('select.all')}
            onClick={() => setSelection(new Set(shown))}
          >
            All {shown.length}
          </Button>
        )}
        <Button variant="bare" size="small" shortcut={keyHint('screen.back')} onClick={() => setSelection(new Set())}>
          None
        </Button>
      </span>
      {does && <BulkDialog does={does} records={chosen} onClose={() => setDoes(null)} />}
    </div>
  )
}

function useTrashSelected() {
  const { setSelection } = useViewActions()
  const trash = useTrashRecords()
  const restore = useRestoreRecords()
  const toasts = useToasts()
  return async (ids: string[]) => {
    try {
      await trash.mutateAsync(ids)
      setSelection(new Set())
      toasts.show({
        text: ids.length === 1 ? '1 record is in the trash.' : `${ids.length} records are in the trash.`,
        action: { label: 'Undo', onSelect: () => restore.mutate(ids) },
      })
    } catch (error) {
      if (!isCancelled(error))
        toasts.show({ text: error instanceof Error ? error.message : String(error), urgent: true })
    }
  }
}
