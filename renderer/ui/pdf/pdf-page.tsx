import { useRef, type MouseEvent } from 'react'
import type { PageBand } from './page-band'
import { PdfPageLinks } from './pdf-page-links'
import css from './pdf-page.module.css'
import { useNear } from './use-near'
import { usePagePicture, type PageSource } from './use-page-picture'

interface Props extends PageSource {
  of: number
  onGoTo: (page: number) => void
  /** A part of the page that is pointed out. */
  band: PageBand | null
  /** Told of a click on the page, in points from its upper edge; without it the page only shows. */
  onPoint: ((top: number) => void) | undefined
}

/** One page, drawn when it comes near the screen. Its last picture stays until the next one is ready. */
export function PdfPage({ of, onGoTo, band, onPoint, ...source }: Props) {
  const sheet = useRef<HTMLElement>(null)
  const paper = useRef<HTMLDivElement>(null)
  const near = useNear(sheet)
  const { links, error } = usePagePicture(paper, source, near)
  const { number, size, scale } = source
  const point = (event: MouseEvent<HTMLDivElement>) => {
    // Choosing words to copy them ends with a click too.
    if (!onPoint || !(getSelection()?.isCollapsed ?? true)) return
    onPoint((event.clientY - event.currentTarget.getBoundingClientRect().top) / scale)
  }
  return (
    <figure
      ref={sheet}
      className={css.sheet}
      aria-label={`Page ${number} of ${of}`}
      style={{ width: size.width * scale, height: size.height * scale }}
    >
      {/* The way to a source by keyboard leads through the outline; this is the same for the pointer. */}
      {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions */}
      <div ref={paper} className={css.paper} data-points={onPoint !== undefined || undefined} onClick={point} />
      {band && (
        <div
          aria-hidden="true"
          className={css.band}
          style={{ top: band.top * scale, height: Math.max(12, (band.bottom - band.top) * scale) }}
        />
      )}
      {near && <PdfPageLinks links={links} onGoTo={onGoTo} />}
      {error && <p className={css.error}>{error}</p>}
    </figure>
  )
}
