import { readAttachment } from '@/client/download'
import { Button } from '@/ui/button'
import { ErrorNote } from '@/ui/error-note'
import { ProgressBar } from '@/ui/progress-bar'
import type { Attachment } from '@shared/records/record-shape'
import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense } from 'react'
import styles from './attachment-viewer.module.css'
import { canView } from './can-view'
import { PictureContent } from './picture-content'
import { TextContent } from './text-content'
import type { Look } from './viewer-state'

/** The PDF reader is large, and only loaded for a PDF. */
const PdfContent = lazy(async () => ({ default: (await import('./pdf-content')).PdfContent }))

interface Props {
  attachment: Attachment
  look: Look
  /** Told in how many places the words are found. */
  onFound: (count: number) => void
  onSave: () => void
}

/** The file itself. */
export function ViewerContent(props: Props) {
  return canView(props.attachment) === null ? <NotShown onSave={props.onSave} /> : <Content {...props} />
}

function Content({ attachment, look, onFound }: Props) {
  const { data, error, refetch } = useQuery({
    queryKey: ['blob', attachment.sha256],
    queryFn: ({ signal }) => readAttachment(attachment, signal),
    gcTime: 0,
  })
  const loading = (
    <div className={styles.wait}>
      <ProgressBar label={`Reading ${attachment.name}`} done={0} total={0} />
    </div>
  )
  if (error)
    return (
      <div className={styles.wait}>
        <ErrorNote error={error} onRetry={() => void refetch()} />
      </div>
    )
  if (!data) return loading
  const view = canView(attachment)
  if (view === 'image') return <PictureContent blob={data} name={attachment.name} look={look} />
  if (view === 'text' || view === 'markdown')
    return (
      <TextContent blob={data} name={attachment.name} look={look} onFound={onFound} isMarkdown={view === 'markdown'} />
    )
  return (
    <Suspense fallback={loading}>
      <PdfContent blob={data} name={attachment.name} look={look} onFound={onFound} />
    </Suspense>
  )
}

const NotShown = ({ onSave }: { onSave: () => void }) => (
  <div className={styles.wait}>
    <p>
      Casebook does not show files of this kind, and never opens or starts them. Save it elsewhere to open it with
      another program.
    </p>
    <Button onClick={onSave}>Save it elsewhere</Button>
  </div>
)
