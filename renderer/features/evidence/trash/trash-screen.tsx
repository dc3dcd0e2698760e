import { useState } from 'react'
import { ArrowLeft } from 'lucide-react'
import { TRASH_DAYS, type PurgeReport } from '@shared/history/purge'
import type { RecordSummary } from '@shared/records/summary'
import { useLocation } from 'wouter'
import { isCancelled } from '@/client/confirm'
import { useRestoreRecords } from '@/client/mutations'
import { useDueTrash, usePurge } from '@/client/purge'
import { useTrash } from '@/client/queries'
import { Button } from '@/ui/button'
import { EmptyState } from '@/ui/empty-state'
import { ErrorNote } from '@/ui/error-note'
import { Icon } from '@/ui/icon'
import { IconButton } from '@/ui/icon-button'
import { useReadOnly } from '@/ui/read-only'
import { ScreenHead } from '@/ui/screen-head'
import { useActions } from '@/ui/actions/use-actions'
import { useToasts } from '@/ui/use-toasts'
import { holdingWords } from './holding-words'
import { PurgeDialog } from './purge-dialog'
import { TrashRow } from './trash-row'
import styles from './trash-screen.module.css'

/** What was thrown away; nothing leaves the vault from here unasked. */
export function TrashScreen() {
  const [, navigate] = useLocation()
  const { data, error, refetch } = useTrash()
  const [chosen, setChosen] = useState<readonly RecordSummary[]>([])
  const bringBack = useBringBack()
  const purge = usePurge()
  const readOnly = useReadOnly()
  const back = () => navigate('/evidence')
  useActions({ 'screen.back': back })
  const deleteChosen = (packets: string[]) => {
    purge.mutate({ ids: chosen.map(({ id }) => id), packets })
    setChosen([])
  }
  return (
    <>
      <ScreenHead
        lead={<IconButton label="Back to Evidence" icon={<Icon of={ArrowLeft} />} onClick={back} />}
        title="Trash"
        sub={data && data.length > 0 ? String(data.length) : undefined}
        tools={
          data &&
          data.length > 1 && (
            <Button disabled={readOnly !== null} onClick={() => setChosen(data)}>
              Delete all for ever
            </Button>
          )
        }
        ruled
      />
      <div className={styles.body}>
        {error && <ErrorNote error={error} onRetry={() => void refetch()} />}
        {purge.error && !isCancelled(purge.error) && <ErrorNote error={purge.error} />}
        {purge.data && <Gone report={purge.data} />}
        <Due onChoose={setChosen} />
        {data?.length === 0 && (
          <EmptyState
            title="The trash is empty"
            text="A record that you throw away comes here with its number and files, and can be brought back."
          />
        )}
        <ul aria-label="Trash">
          {data?.map((record) => (
            <TrashRow
              key={record.id}
              record={record}
              onRestore={() => bringBack(record)}
              onPurge={() => setChosen([record])}
            />
          ))}
        </ul>
      </div>
      {chosen.length > 0 && <PurgeDialog records={chosen} onClose={() => setChosen([])} onPurge={deleteChosen} />}
    </>
  )
}

/** What has been here long is offered for deletion, and stays as long as nobody takes the offer. */
function Due({ onChoose }: { onChoose: (records: readonly RecordSummary[]) => void }) {
  const due = useDueTrash().data ?? []
  if (due.length === 0) return null
  const count = due.length === 1 ? '1 record has' : `${due.length} records have`
  return (
    <section aria-label="Long in the trash" className={styles.due}>
      <p>
        {count} been here for more than {TRASH_DAYS} days. They stay until you delete them.
      </p>
      <Button onClick={() => onChoose(due)}>Look at {due.length === 1 ? 'it' : 'them'} and delete</Button>
    </section>
  )
}

function Gone({ report: { records, attachments, backups, packets } }: { report: PurgeReport & { packets: number } }) {
  const isOne = records === 1
  const files =
    attachments === 0 ? '' : attachments === 1 ? ', with 1 attached file' : `, with ${attachments} attached files`
  const built = packets === 0 ? '' : packets === 1 ? ', and 1 packet' : `, and ${packets} packets`
  return (
    <output className={styles.gone}>
      {isOne ? '1 record is' : `${records} records are`} deleted for ever{files}
      {built}. {holdingWords(backups, isOne)}
    </output>
  )
}

function useBringBack() {
  const [, navigate] = useLocation()
  const restore = useRestoreRecords()
  const toasts = useToasts()
  return ({ id, title }: RecordSummary) =>
    restore.mutate([id], {
      onSuccess: () =>
        toasts.show({
          text: `\u201C${title}\u201D is back.`,
          action: { label: 'Open', onSelect: () => navigate(`/evidence/${id}`) },
        }),
      onError: (failure) => toasts.show({ text: failure.message, urgent: true }),
    })
}
