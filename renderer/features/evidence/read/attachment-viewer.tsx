import { readAttachment } from '@/client/download'
import { Dialog } from '@/ui/dialog'
import { ErrorNote } from '@/ui/error-note'
import { ProgressBar } from '@/ui/progress-bar'
import type { Attachment } from '@shared/records/record'
import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense, useEffect, useRef, useState } from 'react'
import styles from './attachment-viewer.module.css'
import { canView } from './can-view'

/** The PDF reader is large and seldom needed here. */
const PdfAttachment = lazy(async () => ({ default: (await import('./pdf-attachment')).PdfAttachment }))

interface Props {
  attachment: Attachment | null
  onClose: () => void
}

/** Shows an attached file without leaving Casebook and without running anything in it. */
export function AttachmentViewer({ attachment, onClose }: Props) {
  return (
    <Dialog open={attachment !== null} onClose={onClose} title={attachment?.name ?? ''} width="wide">
      {attachment && <Content attachment={attachment} />}
    </Dialog>
  )
}

function Content({ attachment }: { attachment: Attachment }) {
  const { data, error } = useQuery({
    queryKey: ['blob', attachment.sha256],
    queryFn: ({ signal }) => readAttachment(attachment, signal),
    gcTime: 0,
  })
  const loading = <ProgressBar label={`Reading ${attachment.name}`} done={0} total={0} />
  if (error) return <ErrorNote error={error} />
  if (!data) return loading
  const view = canView(attachment)
  if (view === 'image') return <Picture blob={data} name={attachment.name} />
  if (view === 'text') return <Text blob={data} />
  return (
    <Suspense fallback={loading}>
      <PdfAttachment blob={data} name={attachment.name} />
    </Suspense>
  )
}

function Picture({ blob, name }: { blob: Blob; name: string }) {
  const image = useRef<HTMLImageElement>(null)
  useEffect(() => {
    const url = URL.createObjectURL(blob)
    if (image.current) image.current.src = url
    return () => URL.revokeObjectURL(url)
  }, [blob])
  return <img ref={image} alt={name} className={styles.picture} />
}

function Text({ blob }: { blob: Blob }) {
  const [text, setText] = useState('')
  useEffect(() => {
    void blob.text().then(setText)
  }, [blob])
  return <pre className={styles.text}>{text}</pre>
}
