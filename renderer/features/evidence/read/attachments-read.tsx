import { readAttachment, saveAs } from '@/client/download'
import { IconButton } from '@/ui/icon-button'
import { Icon } from '@/ui/icon'
import { SectionHead } from '@/ui/section-head'
import { useToasts } from '@/ui/use-toasts'
import type { Attachment } from '@shared/records/record'
import { Download, File, FileText, Image } from 'lucide-react'
import { useState } from 'react'
import { sizeInWords } from '@/ui/size-in-words'
import { AttachmentViewer } from './attachment-viewer'
import styles from './attachments-read.module.css'
import { canView } from './can-view'

/** The files of a record: to be looked at here where that is possible, or saved elsewhere. */
export function AttachmentsRead({ attachments }: { attachments: readonly Attachment[] }) {
  const [viewed, setViewed] = useState<Attachment | null>(null)
  const toasts = useToasts()
  const save = (attachment: Attachment) =>
    readAttachment(attachment).then(
      (blob) => saveAs(attachment.name, blob),
      (error: Error) => toasts.show({ text: error.message, urgent: true }),
    )
  if (attachments.length === 0) return null
  return (
    <section aria-label="Attached">
      <SectionHead level={3} title="Attached" count={attachments.length} />
      <ul>
        {attachments.map((attachment) => (
          <li key={attachment.sha256} className={styles.file}>
            <Icon of={iconOf(attachment)} className={styles.icon} />
            {canView(attachment) ? (
              <button type="button" className={styles.name} onClick={() => setViewed(attachment)}>
                {attachment.name}
              </button>
            ) : (
              <span className={styles.name}>{attachment.name}</span>
            )}
            <span className={styles.size}>{sizeInWords(attachment.size)}</span>
            <IconButton
              label={`Save ${attachment.name}`}
              icon={<Icon of={Download} size={14} />}
              onClick={() => void save(attachment)}
            />
          </li>
        ))}
      </ul>
      <AttachmentViewer attachment={viewed} onClose={() => setViewed(null)} />
    </section>
  )
}

function iconOf({ type }: Attachment) {
  if (type.startsWith('image/')) return Image
  return type === 'application/pdf' || type.startsWith('text/') ? FileText : File
}
