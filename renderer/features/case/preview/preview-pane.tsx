import { useState } from 'react'
import { ErrorNote } from '@/ui/error-note'
import { PdfView, type Zoom } from '@/ui/pdf/pdf-view'
import { usePdf } from '@/ui/pdf/use-pdf'
import { PageMeter } from './page-meter'
import css from './preview-pane.module.css'
import { PreviewStatus } from './preview-status'
import type { Packet, PacketPreview } from './use-packet'

interface Props {
  preview: PacketPreview
  /** A packet of the past that is looked at instead of the current one. */
  earlier: Packet | null
  onBack: () => void
}

/** The packet, page by page, as it will be printed. */
export function PreviewPane({ preview, earlier, onBack }: Props) {
  const [zoom, setZoom] = useState<Zoom>('width')
  const shown = earlier ?? preview.built
  const { pdf, error } = usePdf(shown?.bytes ?? null)
  return (
    <section className={css.pane} aria-label="Page preview">
      <PreviewStatus preview={preview} earlier={earlier} onBack={onBack} />
      {error !== null && <ErrorNote error={error} />}
      {pdf ? (
        <PdfView
          label="Pages of the packet"
          pdf={pdf}
          zoom={zoom}
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
