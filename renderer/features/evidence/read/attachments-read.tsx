import { useFileStandings } from '@/client/attachments'
import { Icon } from '@/ui/icon'
import { IconButton } from '@/ui/icon-button'
import { SectionHead } from '@/ui/section-head'
import { sizeInWords } from '@/ui/size-in-words'
import type { Attachment } from '@shared/records/record-shape'
import { Download } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import { FileThumb } from '../viewer/file-thumb'
import { useSaveAttachment } from '../viewer/use-save-attachment'
import { FileNote } from '../viewer/file-note'
import styles from './attachments-read.module.css'

const AttachmentViewer = lazy(async () => ({
  default: (await import('../viewer/attachment-viewer')).AttachmentViewer,
}))

/** The files of a record: to be looked at here where that is possible, or saved elsewhere. */
export function AttachmentsRead({ attachments }: { attachments: readonly Attachment[] }) {
  const [viewed, setViewed] = useState<Attachment | null>(null)
  const save = useSaveAttachment()
  const standings = useFileStandings(attachments).data
  if (attachments.length === 0) return null
  return (
    <section aria-label="Attached">
      <SectionHead level={3} title="Attached" count={attachments.length} />
      <ul>
        {attachments.map((attachment) => (
          <li key={attachment.sha256} className={styles.file}>
            <FileThumb attachment={attachment} />
            <button type="button" className={styles.name} onClick={() => setViewed(attachment)}>
              {attachment.name}
            </button>
            <span className={styles.size}>{sizeInWords(attachment.size)}</span>
            <IconButton
              label={`Save ${attachment.name}`}
              icon={<Icon of={Download} size={14} />}
              onClick={() => void save(attachment)}
            />
            <FileNote standing={standings?.find(({ sha256 }) => sha256 === attachment.sha256)} />
          </li>
        ))}
      </ul>
      {viewed && (
        <Suspense>
          <AttachmentViewer attachments={attachments} first={viewed} onClose={() => setViewed(null)} />
        </Suspense>
      )}
    </section>
  )
}
