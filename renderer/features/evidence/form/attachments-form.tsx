import { useFileStandings } from '@/client/attachments'
import type { Draft } from '@/client/use-record-draft'
import { BesideField } from '@/ui/beside-field'
import { Button } from '@/ui/button'
import { ErrorNote } from '@/ui/error-note'
import { Icon } from '@/ui/icon'
import { ProgressBar } from '@/ui/progress-bar'
import type { ParsedDraft } from '@shared/records/kinds'
import { Paperclip } from 'lucide-react'
import { useRef } from 'react'
import { AttachmentRow } from './attachment-row'
import styles from './attachments-form.module.css'
import type { Uploads } from './use-uploads'

interface Props {
  draft: Draft<ParsedDraft>
  uploads: Uploads
}

/** The files of a record, and the ways to attach more. */
export function AttachmentsForm({ draft, uploads }: Props) {
  const input = useRef<HTMLInputElement>(null)
  const { attachments } = draft.record
  const standings = useFileStandings(attachments).data
  return (
    <div data-field="attachments" className={styles.attachments}>
      <ul aria-label="Attachments">
        {attachments.map((attachment, index) => (
          <AttachmentRow
            key={attachment.sha256}
            {...{ draft, uploads, attachment, index }}
            standing={standings?.find(({ sha256 }) => sha256 === attachment.sha256)}
          />
        ))}
      </ul>
      {uploads.running.map(({ key, name, done, total, cancel }) => (
        <ProgressBar key={key} label={`Copying ${name}`} done={done} total={total} onCancel={cancel} />
      ))}
      {uploads.errors.map((error) => (
        <ErrorNote key={error} error={error} />
      ))}
      <div className={styles.add}>
        <Button icon={<Icon of={Paperclip} />} onClick={() => input.current?.click()}>
          Attach files
        </Button>
        <span className={styles.hint}>or drop or paste them anywhere on this page</span>
        <input
          ref={input}
          type="file"
          multiple
          aria-label="Files to attach"
          tabIndex={-1}
          className={styles.input}
          onChange={(event) => {
            uploads.add([...(event.target.files ?? [])])
            event.target.value = ''
          }}
        />
      </div>
      <BesideField at="attachments" />
    </div>
  )
}
