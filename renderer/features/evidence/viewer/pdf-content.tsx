import { ErrorNote } from '@/ui/error-note'
import { turned } from '@/ui/pdf/open-pdf'
import { PdfView, type PageControls } from '@/ui/pdf/pdf-view'
import { usePdf } from '@/ui/pdf/use-pdf'
import { ProgressBar } from '@/ui/progress-bar'
import { useEffect, useMemo, useState } from 'react'
import styles from './attachment-viewer.module.css'
import { PageList } from './page-list'
import { pdfTrouble } from './pdf-trouble'
import { usePlacesInPdf } from './use-places-in-pdf'
import type { Look } from './viewer-state'

interface Props {
  blob: Blob
  name: string
  look: Look
  onFound: (count: number) => void
}

/** The pages of an attached PDF, with a list of them. */
export function PdfContent({ blob, name, look, onFound }: Props) {
  const [file, setFile] = useState<{ bytes: Uint8Array } | null>(null)
  useEffect(() => void blob.arrayBuffer().then((buffer) => setFile({ bytes: new Uint8Array(buffer) })), [blob])
  const { pdf: opened, error } = usePdf(file)
  const pdf = useMemo(() => opened && turned(opened, look.turn), [opened, look.turn])
  const places = usePlacesInPdf(pdf, look.words)
  useEffect(() => {
    onFound(places.length)
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- who is told does not change what is found
  }, [places.length])
  if (error)
    return (
      <div className={styles.wait}>
        <ErrorNote error={pdfTrouble(name, error)} />
      </div>
    )
  if (!pdf)
    return (
      <div className={styles.wait}>
        <ProgressBar label={`Reading ${name}`} done={0} total={0} />
      </div>
    )
  return (
    <div className={styles.pdf}>
      <PdfView
        label={name}
        pdf={pdf}
        zoom={look.zoom}
        renderControls={pageOf}
        renderSide={(state) => <PageList {...state} pdf={pdf} words={look.words} place={places[look.place] ?? null} />}
      />
    </div>
  )
}

/** In a narrow window, which has no room for the list of pages. */
const pageOf = ({ page, pages }: PageControls) => (
  <p className={styles.pageOf}>
    Page {page} of {pages}
  </p>
)
