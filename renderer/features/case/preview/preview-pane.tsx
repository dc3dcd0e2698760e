import { useState } from 'react'
import { ErrorNote } from '@/ui/error-note'
import { PdfView, type Zoom } from '@/ui/pdf/pdf-view'
import { usePdf } from '@/ui/pdf/use-pdf'
import type { PagePlace } from '../places/use-page-place'
import { PageMeter } from './page-meter'
import css from './preview-pane.module.css'
import { PreviewStatus } from './preview-status'
import { usePreviewState, type PacketLoop } from './use-packet'

interface Props {
  loop: PacketLoop
  /** The way between the pages and the text. */
  place: PagePlace
}

/** The packet, page by page, as it will be printed. */
export function PreviewPane({ loop, place }: Props) {
  const preview = usePreviewState(loop)
  const [zoom, setZoom] = useState<Zoom>('width')
  const { pdf, shown, error } = usePdf(preview.built, true)
  const { band, exhibit } = place.at(preview.built?.places ?? [])
  return (
    <section className={css.pane} aria-label="Page preview">
      <PreviewStatus loop={loop} preview={preview} exhibit={exhibit} />
      {error !== null && <ErrorNote error={error} />}
      {pdf ? (
        <PdfView
          label="Pages of the packet"
          pdf={pdf}
          zoom={zoom}
          digests={shown?.pageDigests}
          band={band}
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
