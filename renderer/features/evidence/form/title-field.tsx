import type { Draft } from '@/client/use-record-draft'
import { Field } from '@/ui/field'
import { LineArea } from '@/ui/line-area'
import { kindInfo, type ParsedDraft } from '@shared/records/kinds'
import type { KeyboardEvent } from 'react'
import styles from './title-field.module.css'

const FIELDS = 'input, textarea, [role="combobox"], [contenteditable="true"]'

/** What the record is called; Enter goes on to the field below. */
export function TitleField({ draft }: { draft: Draft<ParsedDraft> }) {
  const { titleLabel, example } = kindInfo(draft.record.kind)
  return (
    <Field at="title" label={titleLabel} error={draft.errorAt('title')} className={styles.title}>
      <LineArea
        value={draft.record.title}
        onChange={(title) => draft.change({ title })}
        onKeyDown={goOn}
        onBlur={() => void draft.flush()}
        placeholder={`For example: ${example}`}
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- a new record begins with its title
        autoFocus={draft.saved === null}
        className={styles.input}
      />
    </Field>
  )
}

function goOn(event: KeyboardEvent<HTMLTextAreaElement>) {
  if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
  const { currentTarget } = event
  const fields = [...(currentTarget.form?.querySelectorAll<HTMLElement>(FIELDS) ?? [])]
  fields[fields.indexOf(currentTarget) + 1]?.focus()
}
