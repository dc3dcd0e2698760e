import { useState } from 'react'
import { ErrorNote } from '@/ui/error-note'
import { PdfView, type Zoom } from '@/ui/pdf/pdf-view'
import { usePdf } from '@/ui/pdf/use-pdf'
import type { PagePlace } from '../places/use-page-place'
import { PageMeter } from './page-meter'
import css from './preview-pane.module.css'
import { PreviewStatus } from './preview-status'
import type { PacketPreview } from './use-packet'

interface Props {
  preview: PacketPreview
  /** The way between the pages and the text. */
  place: PagePlace
}

/** The packet, page by page, as it will be printed. */
export function PreviewPane({ preview, place }: Props) {
  const [zoom, setZoom] = useState<Zoom>('width')
  const { pdf, shown, error } = usePdf(preview.built)
  return (
    <section className={css.pane} aria-label="Page preview">
      <PreviewStatus preview={preview} exhibit={place.exhibit} />
      {error !== null && <ErrorNote error={error} />}
      {pdf ? (
        <PdfView
          label="Pages of the packet"
          pdf={pdf}
          zoom={zoom}
          digests={shown?.pageDigests}
          band={place.band}
          onPoint={place.onPoint}
          onRead={place.onRead}
          renderControls={(pages) => <PageMeter pages={pages} zoom={zoom} onZoom={setZoom} />}
        />
      ) : (
        <div className={css.waiting}>
          <div className={css.sheet} />
        </div>
      )}
    </section>
  )
}
