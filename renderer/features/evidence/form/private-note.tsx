import type { Draft } from '@/client/use-record-draft'
import { Field } from '@/ui/field'
import { Icon } from '@/ui/icon'
import { TextArea } from '@/ui/text-area'
import type { ParsedDraft } from '@shared/records/kinds'
import { commonFields } from '@shared/records/record'
import { Lock } from 'lucide-react'
import styles from './private-note.module.css'

export function PrivateNote({ draft }: { draft: Draft<ParsedDraft> }) {
  return (
    <>
      <p className={styles.promise}>
        <Icon of={Lock} size={14} />
        Never leaves the vault
      </p>
      <Field
        hideLabel
        at="privateNote"
        label={commonFields.privateNote.label}
        hint={commonFields.privateNote.hint}
        error={draft.errorAt('privateNote')}
      >
        <TextArea
          value={draft.record.privateNote}
          onChange={(privateNote) => draft.change({ privateNote })}
          onBlur={() => void draft.flush()}
        />
      </Field>
    </>
  )
}
