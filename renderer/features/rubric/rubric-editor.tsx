import { useState } from 'react'
import { useLocation } from 'wouter'
import { isKind } from '@shared/records/kinds'
import type { Rubric } from '@shared/rubric/rubric'
import { useRecord } from '@/client/queries'
import { ErrorNote } from '@/ui/error-note'
import { useActions } from '@/ui/actions/use-actions'
import { useWide } from '@/ui/use-wide'
import { CriteriaIndex } from './edit/criteria-index'
import { EditorHead } from './edit/editor-head'
import { EditorPart } from './edit/editor-part'
import { EditorTrouble } from './edit/editor-trouble'
import { PublishDialog } from './edit/publish-dialog'
import { useRubricDraft, type RubricRecord } from './edit/use-rubric-draft'
import css from './rubric-editor.module.css'

interface Props {
  /** The record that holds the rubric. */
  id: string
  /** A criterion's id, or "about", "rules", "evidence". */
  part: string | undefined
}

/** The editor of a rubric of one's own. */
export function RubricEditor({ id, part }: Props) {
  const { data, error, refetch } = useRecord(id)
  if (error) return <ErrorNote error={error} onRetry={() => void refetch()} />
  if (!data) return null
  if (!isKind(data, 'rubric') || !data.rubric) return <ErrorNote error="This record holds no rubric." />
  return <Editor key={id} record={data as RubricRecord & { rubric: Rubric }} part={part} />
}

function Editor({ record, part }: { record: RubricRecord & { rubric: Rubric }; part: string | undefined }) {
  const draft = useRubricDraft(record)
  const [isPublishing, setIsPublishing] = useState(false)
  const [, navigate] = useLocation()
  const isWide = useWide()
  const shown = part ?? (isWide ? draft.rubric.criteria[0]?.id : undefined)
  const open = (next: string) => navigate(`/criteria/rubric/${record.id}/edit/${next}`)
  const done = () => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    navigate(`/criteria/rubric/${draft.record.versions.at(-1)?.rubric.id ?? ''}`)
  }
  useActions({ 'form.done': done, 'form.save': () => void draft.flush() })
  return (
    <div className={css.screen}>
      <EditorHead draft={draft} onDone={done} onPublish={() => setIsPublishing(true)} />
      <EditorTrouble draft={draft} />
      <div className={css.split} data-chosen={part !== undefined}>
        <CriteriaIndex draft={draft} shown={shown} onOpen={open} />
        <section aria-label="What is written" className={css.part}>
          {shown && <EditorPart key={shown} draft={draft} part={shown} recordId={record.id} onOpen={open} />}
        </section>
      </div>
      <PublishDialog draft={draft} record={record.id} open={isPublishing} onClose={() => setIsPublishing(false)} />
    </div>
  )
}
