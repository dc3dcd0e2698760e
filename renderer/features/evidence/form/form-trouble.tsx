import { draftText } from '@/client/draft-text'
import type { Draft } from '@/client/use-record-draft'
import { Button } from '@/ui/button'
import { CopyText } from '@/ui/copy-text'
import { ErrorNote } from '@/ui/error-note'
import type { Field } from '@shared/records/field'
import { kindInfo, type ParsedDraft } from '@shared/records/kinds'
import { commonFields } from '@shared/records/record'
import { FieldsRead } from '../read/fields-read'
import { says } from '../read/says'
import styles from './form-trouble.module.css'

/** What stands between the text and the vault, with the way out. */
export function FormTrouble({ draft }: { draft: Draft<ParsedDraft> }) {
  const { status, error, clash } = draft
  // While it is tried again too, or the buttons would be gone under the pointer.
  if (status !== 'conflict' && error)
    return (
      <div className={styles.trouble}>
        <ErrorNote error={`${error.message} Your text is still here.`} onRetry={() => void draft.flush()} />
        <CopyText text={() => draftText(draft.record)} />
      </div>
    )
  if (status !== 'conflict' || !clash) return null
  return (
    <section role="alert" className={styles.trouble}>
      <h2 className={styles.title}>This record was changed elsewhere while you wrote</h2>
      <p>Everything else is joined. These fields were changed in both places; choose what to keep.</p>
      {clash.fields.map((name) => (
        <div key={name} className={styles.field}>
          <Version label={`${labelOf(draft.record, name)}, as it stands here`} name={name} record={draft.record} />
          <Version label="As it was saved elsewhere" name={name} record={clash.theirs} />
        </div>
      ))}
      <div className={styles.actions}>
        <Button variant="primary" onClick={() => void draft.keepMine()}>
          Keep mine
        </Button>
        <Button onClick={() => void draft.takeTheirs()}>Take theirs</Button>
      </div>
    </section>
  )
}

function Version({ label, name, record }: { label: string; name: string; record: ParsedDraft }) {
  const field = fieldOf(record, name)
  const value = record[name]
  return (
    <div>
      <h3 className={styles.label}>{label}</h3>
      {field && says(value) ? (
        <FieldsRead fields={{ [name]: field }} names={[name]} values={record} />
      ) : (
        <p className={styles.text}>{typeof value === 'string' ? value : JSON.stringify(value, null, 2)}</p>
      )}
    </div>
  )
}

const fieldOf = ({ kind }: ParsedDraft, name: string): Field | undefined =>
  kindInfo(kind).fields[name] ?? (commonFields as Readonly<Record<string, Field>>)[name]

function labelOf(record: ParsedDraft, name: string): string {
  if (name === 'title') return kindInfo(record.kind).titleLabel
  return fieldOf(record, name)?.label ?? name
}
