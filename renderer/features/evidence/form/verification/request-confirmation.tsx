import { today } from '@/client/today'
import type { Draft } from '@/client/use-record-draft'
import { useRecordsOfKinds } from '@/client/use-records-of'
import { Button } from '@/ui/button'
import { Field } from '@/ui/field'
import { Icon } from '@/ui/icon'
import { Segmented } from '@/ui/segmented'
import type { ParsedDraft, RecordOf, VaultRecord } from '@shared/records/kinds'
import { requestText, type Audience, type RequestText } from '@shared/verification/request-text'
import type { VerificationEvent } from '@shared/verification/trail'
import { EyeOff } from 'lucide-react'
import { useState } from 'react'
import { ReferenceInput } from '../reference-input'
import { CopyRequest } from './copy-request'
import styles from './dialogs.module.css'

const audiences = [
  { value: 'inside', label: 'In the company' },
  { value: 'outside', label: 'Outside' },
] as const

interface Props {
  draft: Draft<ParsedDraft>
  onSent: (event: Partial<VerificationEvent>) => void
  onClose: () => void
}

/** The request to copy, made from what the record's disclosure lets out, with what was left out. */
export function RequestConfirmation({ draft, onSent, onClose }: Props) {
  const { record } = draft
  const [by, setBy] = useState<string | null>(record.verification.by ?? record.people[0] ?? null)
  const [audience, setAudience] = useState<Audience>('inside')
  const records = useRecordsOfKinds(['impact', 'person', 'profile']).data
  const person = records?.find((other): other is RecordOf<'person'> => other.id === by && other.kind === 'person')
  const from = records?.find(({ kind }) => kind === 'profile')?.title ?? ''
  if (!records) return null
  const text = requestText({
    record: { deletedAt: null, exhibit: null, ...record } as VaultRecord,
    person: person ?? null,
    from,
    records,
    audience,
  })
  return (
    <div className={styles.form}>
      <div className={styles.pair}>
        <Field label="Whom to ask" hint="The owner of the number, or somebody who was there.">
          <ReferenceInput kinds={['person']} value={by} onChange={setBy} onBlur={() => undefined} />
        </Field>
        <Field label="They work">
          <Segmented value={audience} options={audiences} onChange={setAudience} />
        </Field>
      </div>
      <Request key={`${by} ${audience}`} text={text} />
      <LeftOut sentences={text.leftOut} />
      <div className={styles.actions}>
        <Button onClick={onClose}>Cancel</Button>
        <Button
          variant="primary"
          disabled={text.body === ''}
          onClick={() => onSent({ status: 'requested', by, role: person?.role ?? '', on: today() })}
        >
          I have sent it
        </Button>
      </div>
    </div>
  )
}

function Request({ text: { subject, body } }: { text: RequestText }) {
  if (body === '') return null
  return <CopyRequest subject={subject} body={body} />
}

function LeftOut({ sentences }: { sentences: readonly string[] }) {
  if (sentences.length === 0) return null
  return (
    <ul aria-label="Left out" className={styles.leftOut}>
      {sentences.map((sentence) => (
        <li key={sentence}>
          <Icon of={EyeOff} size={14} />
          {sentence}
        </li>
      ))}
    </ul>
  )
}
