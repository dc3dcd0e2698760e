import { useRecord } from '@/client/queries'
import { emptyDraft } from '@/client/draft-values'
import { today } from '@/client/today'
import { ErrorNote } from '@/ui/error-note'
import { KIND_NAMES, type KindName, type ParsedDraft } from '@shared/records/kinds'
import { useState } from 'react'
import { Redirect, useLocation } from 'wouter'
import { RecordForm } from './record-form'

/** What stands in the address of a record that is not saved yet. */
const NEW = 'new-'

/** The form of one record: of an id, or of a kind to begin with, as in "new-project". */
export function FormScreen({ id }: { id: string }) {
  // A new record gets its id while it is written in; its form has to live on under the new address.
  const [adopted, setAdopted] = useState({ id: '', key: '', count: 0 })
  const [, navigate] = useLocation()
  const key = adopted.id === id ? adopted.key : `${id} ${adopted.count}`
  const kind = newKind(key)
  const onCreated = (created: string) => {
    setAdopted({ id: created, key, count: adopted.count + 1 })
    navigate(`/evidence/${created}/edit`, { replace: true })
  }
  return kind ? <NewForm key={key} kind={kind} onCreated={onCreated} /> : <LoadedForm key={id} id={id} />
}

function NewForm({ kind, onCreated }: { kind: KindName; onCreated: (id: string) => void }) {
  const [initial] = useState(() => withTemplate(emptyDraft(kind, today())))
  return <RecordForm initial={initial} onCreated={onCreated} />
}

function LoadedForm({ id }: { id: string }) {
  const { data, error, refetch } = useRecord(id)
  // What is written here stays in sight when the record is gone; the form says so.
  if (error && !data) return <ErrorNote error={error} onRetry={() => void refetch()} />
  if (!data) return null
  // A rubric is no list of fields; it has an editor of its own.
  if (data.kind === 'view') return <Redirect to={`/views/${id}`} replace />
  if (data.kind === 'rubric') return <Redirect to={`/criteria/rubric/${id}/edit`} replace />
  return <RecordForm initial={data} />
}

const newKind = (key: string): KindName | undefined => KIND_NAMES.find((kind) => key.startsWith(`${NEW}${kind} `))

/** People and profiles have no day. */
function withTemplate(draft: ParsedDraft): ParsedDraft {
  if (draft.kind !== 'person' && draft.kind !== 'profile') return draft
  return { ...draft, when: { ...draft.when, from: null } }
}
