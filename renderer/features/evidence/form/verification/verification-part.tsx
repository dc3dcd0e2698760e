import type { Draft } from '@/client/use-record-draft'
import { Button } from '@/ui/button'
import { Field } from '@/ui/field'
import { Select } from '@/ui/select'
import type { ParsedDraft } from '@shared/records/kinds'
import { commonFields } from '@shared/records/record'
import { useState } from 'react'
import { TrailList } from '../../verification/trail-list'
import { FieldsForm } from '../fields-form'
import styles from './verification-part.module.css'
import type { Asked } from './verification-dialogs'

interface Props {
  draft: Draft<ParsedDraft>
  onAsk: (asked: Asked) => void
}

/** The trail of confirmations, and the ways to go on with it. */
export function VerificationPart({ draft, onAsk }: Props) {
  const [isOpen, setOpen] = useState(false)
  return (
    <fieldset data-field="verification">
      <legend className={styles.legend}>{commonFields.verification.label}</legend>
      <TrailList record={draft.record} />
      <div className={styles.actions}>
        <Button size="small" onClick={() => onAsk('request')}>
          Ask for confirmation
        </Button>
        <Button size="small" onClick={() => onAsk('record')}>
          Record a confirmation
        </Button>
        <Button variant="link" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          Correct by hand
        </Button>
      </div>
      {isOpen && <ByHand draft={draft} />}
    </fieldset>
  )
}

/** The state as it is now, to be corrected without a step in the trail. */
function ByHand({ draft }: { draft: Draft<ParsedDraft> }) {
  const { record, change, errorAt } = draft
  const { attachment, trail: _trail, ...fields } = commonFields.verification.fields
  const { verification } = record
  const set = (patch: Partial<typeof verification>) =>
    change((now) => ({ verification: { ...now.verification, ...patch } }))
  return (
    <>
      <FieldsForm
        fields={fields}
        names={Object.keys(fields)}
        values={verification}
        path={['verification']}
        errorAt={errorAt}
        onChange={(name, value) => set({ [name]: value })}
        onBlur={() => void draft.flush()}
      />
      {record.attachments.length > 0 && (
        <Field
          at="verification.attachment"
          label={attachment.label}
          hint="The attached file that shows it."
          className={styles.proof}
        >
          <Select
            value={verification.attachment || null}
            choices={record.attachments.map(({ sha256, name }) => ({ value: sha256, label: name }))}
            onChange={(sha256) => set({ attachment: sha256 ?? '' })}
            emptyLabel="None"
          />
        </Field>
      )}
    </>
  )
}
