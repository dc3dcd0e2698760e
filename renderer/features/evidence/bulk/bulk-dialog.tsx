import { Button } from '@/ui/button'
import { Dialog } from '@/ui/dialog'
import { bulkEffects, effectsInWords, type BulkChange } from '@shared/evidence/bulk-change'
import type { RecordSummary } from '@shared/records/summary'
import { useState } from 'react'
import { useViewActions } from '../list/evidence-view'
import styles from './bulk-dialog.module.css'
import { ChangeField } from './change-field'
import { useBulkChange } from './use-bulk-change'

interface Props {
  does: BulkChange['do']
  records: readonly RecordSummary[]
  onClose: () => void
}

const TITLES: Record<BulkChange['do'], string> = {
  tag: 'Tag',
  untag: 'Take off a tag',
  link: 'Link to a criterion',
  project: 'Put into a project',
  disclosure: 'Say who may see them',
}

/** One change to all that is selected: says before what it will do. */
export function BulkDialog({ does, records, onClose }: Props) {
  const { setSelection } = useViewActions()
  const [change, setChange] = useState<BulkChange | null>(null)
  const run = useBulkChange()
  const effects = change && bulkEffects(records, change)
  const canRun = effects !== null && effects.changes > 0
  const apply = async () => {
    if (!change || !canRun) return
    const ids = records.map(({ id }) => id)
    onClose()
    if (await run(ids, change)) setSelection(new Set())
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title={`${TITLES[does]}: ${records.length} ${records.length === 1 ? 'record' : 'records'}`}
      actions={
        <Button variant="primary" disabled={!canRun} onClick={() => void apply()}>
          {canRun ? `Change ${effects.changes}` : 'Change'}
        </Button>
      }
    >
      <form
        onSubmit={(event) => {
          event.preventDefault()
          void apply()
        }}
      >
        <ChangeField does={does} records={records} change={change} onChange={setChange} />
        <output className={styles.effects}>
          {effects && change
            ? effectsInWords(effects, change)
            : 'Nothing is changed before you say so; one undo takes it all back.'}
        </output>
      </form>
    </Dialog>
  )
}
