import { ErrorNote } from '@/ui/error-note'
import { PdfView, type PageControls } from '@/ui/pdf/pdf-view'
import { usePdf } from '@/ui/pdf/use-pdf'
import { ProgressBar } from '@/ui/progress-bar'
import { useEffect, useState } from 'react'
import styles from './attachment-viewer.module.css'

/** The pages of an attached PDF. */
export function PdfAttachment({ blob, name }: { blob: Blob; name: string }) {
  const [file, setFile] = useState<{ bytes: Uint8Array } | null>(null)
  useEffect(() => {
    void blob.arrayBuffer().then((buffer) => setFile({ bytes: new Uint8Array(buffer) }))
  }, [blob])
  const { pdf, error } = usePdf(file)
  if (error) return <ErrorNote error={error} />
  if (!pdf) return <ProgressBar label={`Reading ${name}`} done={0} total={0} />
  return (
    <div className={styles.pdf}>
      <PdfView label={name} pdf={pdf} zoom="width" renderControls={pageOf} />
    </div>
  )
}

const pageOf = ({ page, pages }: PageControls) => (
  <p className={styles.pages}>
    Page {page} of {pages}
  </p>
)
