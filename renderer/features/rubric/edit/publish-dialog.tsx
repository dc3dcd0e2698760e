import { useState } from 'react'
import { usePublishRubric } from '@/client/rubrics'
import { Button } from '@/ui/button'
import { Dialog } from '@/ui/dialog'
import { ErrorNote } from '@/ui/error-note'
import { Field } from '@/ui/field'
import { TextArea } from '@/ui/text-area'
import { useToasts } from '@/ui/use-toasts'
import { useUndo } from '@/ui/undo'
import css from './form.module.css'
import type { RubricDraft } from './use-rubric-draft'

interface Props {
  draft: RubricDraft
  record: string
  open: boolean
  onClose: () => void
}

/** Says what the next version changes, and publishes it. */
export function PublishDialog({ draft, record, open, onClose }: Props) {
  const { version, changes } = draft.next
  const last = draft.record.versions.at(-1)?.rubric.version
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={`Publish version ${version}`}
      description={
        last === undefined
          ? 'From then on evidence can be read by it.'
          : `From then on evidence is read by it. Version ${last} stays: a case that names it is read as before.`
      }
    >
      <ul className={css.changes}>
        {changes.map(({ text }) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      <NoteForm draft={draft} record={record} version={version} onClose={onClose} />
    </Dialog>
  )
}

function NoteForm({ draft, record, version, onClose }: Omit<Props, 'open'> & { version: string }) {
  const [note, setNote] = useState('')
  const publish = usePublishRubric()
  const toasts = useToasts()
  const { undo } = useUndo()
  const submit = async () => {
    if (!(await draft.flush())) return
    publish.mutate(
      { record, note },
      {
        onSuccess() {
          onClose()
          toasts.show({ text: `Version ${version} is published.`, action: { label: 'Undo', onSelect: undo } })
        },
      },
    )
  }
  return (
    <form
      className={css.dialogForm}
      onSubmit={(event) => {
        event.preventDefault()
        void submit()
      }}
    >
      <Field label="What changed, in your words" hint="Stands beside the version from now on.">
        <TextArea value={note} onChange={setNote} />
      </Field>
      {publish.error && <ErrorNote error={publish.error} />}
      <div className={css.actions}>
        <Button onClick={onClose}>Cancel</Button>
        <Button variant="primary" type="submit" disabled={publish.isPending}>
          Publish {version}
        </Button>
      </div>
    </form>
  )
}
