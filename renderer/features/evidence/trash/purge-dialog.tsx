import { useState } from 'react'
import type { RecordSummary } from '@shared/records/summary'
import { useHoldingBackups, useShowingPackets } from '@/client/purge'
import { Button } from '@/ui/button'
import { Dialog } from '@/ui/dialog'
import { ErrorNote } from '@/ui/error-note'
import styles from './purge-dialog.module.css'
import { holdingWords } from './holding-words'
import { PacketsShowing } from './packets-showing'

const SHOWN = 10

interface Props {
  records: readonly RecordSummary[]
  onClose: () => void
  /** With the packets that go too. */
  onPurge: (packets: string[]) => void
}

/** What deleting for ever means, before it is done. */
export function PurgeDialog({ records, onClose, onPurge }: Props) {
  const holding = useHoldingBackups(records.map(({ id }) => id))
  const showing = useShowingPackets(records.map(({ id }) => id))
  const packets = showing.data ?? []
  const [withPackets, setWithPackets] = useState(true)
  const isOne = records.length === 1
  const it = isOne ? 'it' : 'they'
  return (
    <Dialog
      open
      onClose={onClose}
      title={isOne ? 'Delete 1 record for ever?' : `Delete ${records.length} records for ever?`}
      actions={
        <>
          <Button onClick={onClose}>Keep {isOne ? 'it' : 'them'}</Button>
          <Button variant="danger" onClick={() => onPurge(withPackets ? packets.map(({ id }) => id) : [])}>
            Delete for ever
          </Button>
        </>
      }
    >
      <ul className={styles.titles}>
        {records.slice(0, SHOWN).map(({ id, exhibit, title }) => (
          <li key={id}>
            {exhibit} {title}
          </li>
        ))}
        {records.length > SHOWN && <li>and {records.length - SHOWN} more</li>}
      </ul>
      <ul className={styles.words}>
        <li>Every version {it} had goes from the history too, and so do attached files that no other record names.</li>
        <li>
          <strong>This cannot be undone.</strong> Exhibit numbers are not given again.
        </li>
        <li>
          {holding.isPending && 'Looking which backups hold this …'}
          {holding.data && holdingWords(holding.data, isOne)}
        </li>
      </ul>
      {packets.length > 0 && (
        <PacketsShowing packets={packets} isOne={isOne} isChosen={withPackets} onChoose={setWithPackets} />
      )}
      {holding.error && <ErrorNote error={holding.error} />}
      {showing.error && <ErrorNote error={showing.error} />}
    </Dialog>
  )
}
