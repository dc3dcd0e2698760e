import type { Draft } from '@/client/use-record-draft'
import { Button } from '@/ui/button'
import { Checkbox } from '@/ui/checkbox'
import { ErrorNote } from '@/ui/error-note'
import { Icon } from '@/ui/icon'
import { IconButton } from '@/ui/icon-button'
import { ProgressBar } from '@/ui/progress-bar'
import type { ParsedDraft } from '@shared/records/kinds'
import { Paperclip, X } from 'lucide-react'
import { useRef } from 'react'
import { sizeInWords } from '@/ui/size-in-words'
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
  const put = (sha256: string, inPacket: boolean) =>
    draft.change({ attachments: attachments.map((file) => (file.sha256 === sha256 ? { ...file, inPacket } : file)) })
  return (
    <div data-field="attachments" className={styles.attachments}>
      <ul aria-label="Attachments">
        {attachments.map(({ sha256, name, type, size, inPacket }) => (
          <li key={sha256} className={styles.file}>
            <Icon of={Paperclip} className={styles.icon} />
            <span className={styles.name}>{name}</span>
            <span className={styles.size}>{sizeInWords(size)}</span>
            {type === 'application/pdf' ? (
              <Checkbox checked={inPacket} onChange={(next) => put(sha256, next)}>
                Pages go into the packet
              </Checkbox>
            ) : (
              <span />
            )}
            <IconButton
              label={`Remove ${name}`}
              icon={<Icon of={X} size={14} />}
              onClick={() => draft.change({ attachments: attachments.filter((file) => file.sha256 !== sha256) })}
            />
          </li>
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
    </div>
  )
}
