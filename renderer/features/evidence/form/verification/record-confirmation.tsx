import { today } from '@/client/today'
import type { Draft } from '@/client/use-record-draft'
import { useRecordsOf } from '@/client/use-records-of'
import { Button } from '@/ui/button'
import { DayInput } from '@/ui/day-input'
import { Field } from '@/ui/field'
import { Segmented } from '@/ui/segmented'
import { TextInput } from '@/ui/text-input'
import type { ParsedDraft } from '@shared/records/kinds'
import type { VerificationEvent } from '@shared/verification/trail'
import { useState } from 'react'
import { ReferenceInput } from '../reference-input'
import type { Uploads } from '../use-uploads'
import styles from './dialogs.module.css'
import { ProofField } from './proof-field'

const outcomes = [
  { value: 'verified', label: 'Confirmed' },
  { value: 'disputed', label: 'Disputed' },
] as const

interface Props {
  draft: Draft<ParsedDraft>
  uploads: Uploads
  onRecord: (event: Partial<VerificationEvent>) => void
  onClose: () => void
}

/** What somebody answered: confirmed or disputed, by whom, when, how, and with what proof. */
export function RecordConfirmation({ draft, uploads, onRecord, onClose }: Props) {
  const { verification } = draft.record
  const people = useRecordsOf('person').data ?? []
  const [status, setStatus] = useState<'verified' | 'disputed'>('verified')
  const [by, setBy] = useState<string | null>(verification.by)
  const [role, setRole] = useState<string | null>(null)
  const [on, setOn] = useState<string | null>(today())
  const [how, setHow] = useState('')
  const [attachment, setAttachment] = useState('')
  // Until another is typed, the role is the one that the person's own record says.
  const shownRole = role ?? people.find(({ id }) => id === by)?.role ?? ''
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        if (by !== null) onRecord({ status, by, role: shownRole, on, how, attachment })
      }}
    >
      <Field label="They have">
        <Segmented value={status} options={outcomes} onChange={setStatus} />
      </Field>
      <Field label="Who" hint={status === 'verified' ? 'A confirmation counts by the name behind it.' : undefined}>
        <ReferenceInput kinds={['person']} value={by} onChange={setBy} onBlur={() => undefined} />
      </Field>
      <div className={styles.pair}>
        <Field label="Their role">
          <TextInput value={shownRole} onChange={setRole} maxLength={500} />
        </Field>
        <Field label="When">
          <DayInput value={on} onChange={setOn} />
        </Field>
      </div>
      <Field label="How" hint="For example: signed off the readout, answered by mail.">
        <TextInput value={how} onChange={setHow} maxLength={500} />
      </Field>
      <ProofField
        attachments={draft.record.attachments}
        uploads={uploads}
        value={attachment}
        onChange={setAttachment}
      />
      <div className={styles.actions}>
        <Button onClick={onClose}>Cancel</Button>
        <Button variant="primary" type="submit" disabled={by === null || uploads.running.length > 0}>
          {status === 'verified' ? 'Record the confirmation' : 'Record the dispute'}
        </Button>
      </div>
    </form>
  )
}
