import { useState } from 'react'
import type { ConflictCopy } from '@shared/backup/conflict'
import { useMergeConflict } from '@/client/conflicts'
import { longMoment } from '@/client/today'
import { Button } from '@/ui/button'
import { Checkbox } from '@/ui/checkbox'
import { Dialog } from '@/ui/dialog'
import { ErrorNote } from '@/ui/error-note'
import { useReadOnly } from '@/ui/read-only'
import css from './merge-dialog.module.css'

interface Props {
  copy: ConflictCopy
  onClose: () => void
  onDone: (words: string) => void
}

/** A copy's records against the vault's, to be taken one by one. */
export function MergeDialog({ copy, onClose, onDone }: Props) {
  // What the vault lacks is taken unless the person says otherwise; what it has otherwise is theirs to choose.
  const [taken, setTaken] = useState<ReadonlySet<string>>(
    () => new Set(copy.records.filter(({ now }) => now === null).map(({ record }) => record.id)),
  )
  const merge = useMergeConflict()
  const readOnly = useReadOnly()
  const take = async (ids: string[]) => {
    // An error shows in the dialog. By then, the copy is off the list and this dialog may be gone.
    const report = await merge.mutateAsync({ file: copy.file, ids }).catch(() => undefined)
    if (!report) return
    const { taken: done, notices, keptAs } = report
    onDone([`${countOf(done.length)} taken. The copy is kept as ${keptAs}.`, ...notices].join(' '))
  }
  const toggle = (id: string, isTaken: boolean) =>
    setTaken((before) => new Set(isTaken ? [...before, id] : [...before].filter((other) => other !== id)))
  return (
    <Dialog
      open
      onClose={onClose}
      width="wide"
      title="What differs in the copy"
      description={`${copy.words} Taking them is one step that can be undone.`}
      actions={
        <>
          <Button disabled={merge.isPending || readOnly !== null} onClick={() => void take([])}>
            Take none and put it away
          </Button>
          <Button
            variant="primary"
            disabled={taken.size === 0 || merge.isPending || readOnly !== null}
            onClick={() => void take([...taken])}
          >
            Take {taken.size === 0 ? 'what is chosen' : countOf(taken.size)}
          </Button>
        </>
      }
    >
      {merge.error && <ErrorNote error={merge.error} />}
      <ul className={css.records}>
        {copy.records.map((entry) => (
          <Entry
            key={entry.record.id}
            entry={entry}
            isTaken={taken.has(entry.record.id)}
            onTake={(isTaken) => toggle(entry.record.id, isTaken)}
          />
        ))}
      </ul>
    </Dialog>
  )
}

interface EntryProps {
  entry: ConflictCopy['records'][number]
  isTaken: boolean
  onTake: (isTaken: boolean) => void
}

function Entry({ entry: { record, now, fields }, isTaken, onTake }: EntryProps) {
  return (
    <li>
      <Checkbox checked={isTaken} onChange={onTake}>
        {record.exhibit} {record.title}
      </Checkbox>
      <dl className={css.facts}>
        <dt>In the copy</dt>
        <dd>
          {record.line || record.title}, written {longMoment(record.updatedAt)}
          {record.deletedAt !== null && ', in the trash'}
        </dd>
        <dt>Here</dt>
        <dd>
          {now
            ? `${now.line || now.title}, written ${longMoment(now.updatedAt)}${now.deletedAt === null ? '' : ', in the trash'}`
            : 'Not here'}
        </dd>
        {fields.length > 0 && (
          <>
            <dt>Differs in</dt>
            <dd>{fields.join(', ')}</dd>
          </>
        )}
      </dl>
    </li>
  )
}

const countOf = (count: number) => (count === 1 ? '1 record' : `${count} records`)
