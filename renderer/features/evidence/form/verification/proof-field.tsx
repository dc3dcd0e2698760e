import { Button } from '@/ui/button'
import { ErrorNote } from '@/ui/error-note'
import { Field } from '@/ui/field'
import { Icon } from '@/ui/icon'
import { ProgressBar } from '@/ui/progress-bar'
import { Select } from '@/ui/select'
import type { Attachment } from '@shared/records/record-shape'
import { Paperclip } from 'lucide-react'
import { useRef } from 'react'
import type { Uploads } from '../use-uploads'
import styles from './dialogs.module.css'

interface Props {
  attachments: readonly Attachment[]
  uploads: Uploads
  /** The SHA-256 of the proof; empty for none. */
  value: string
  onChange: (sha256: string) => void
}

/** The file that shows the confirmation: one of the record's, or one that is attached to it here. */
export function ProofField({ attachments, uploads, value, onChange }: Props) {
  const input = useRef<HTMLInputElement>(null)
  return (
    <div className={styles.proof}>
      <Field label="Proof" hint="A saved mail, a picture of the answer. It is kept by its SHA-256.">
        <Select
          value={value || null}
          choices={attachments.map(({ sha256, name }) => ({ value: sha256, label: name }))}
          onChange={(sha256) => onChange(sha256 ?? '')}
          emptyLabel="None"
        />
      </Field>
      <Button size="small" icon={<Icon of={Paperclip} size={14} />} onClick={() => input.current?.click()}>
        Attach a file
      </Button>
      <input
        ref={input}
        type="file"
        aria-label="Proof to attach"
        tabIndex={-1}
        className={styles.file}
        onChange={(event) => {
          uploads.add([...(event.target.files ?? [])], ({ sha256 }) => onChange(sha256))
          event.target.value = ''
        }}
      />
      {uploads.running.map(({ key, name, done, total, cancel }) => (
        <ProgressBar key={key} label={`Copying ${name}`} done={done} total={total} onCancel={cancel} />
      ))}
      {uploads.errors.map((error) => (
        <ErrorNote key={error} error={error} />
      ))}
    </div>
  )
}
