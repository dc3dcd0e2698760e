import { useEffect, useState, type ReactNode, type RefObject } from 'react'
import { classes } from '../classes'
import type { OpenPdf } from './open-pdf'
import type { PageBand } from './page-band'
import { PdfPage } from './pdf-page'
import css from './pdf-view.module.css'
import { usePagePlaces } from './use-page-places'

export type Zoom = 'width' | 'actual'

/** CSS pixels per point at 100 %. */
const ACTUAL_SIZE = 96 / 72

export interface PageControls {
  page: number
  pages: number
  goTo: (page: number) => void
}

interface Props {
  label: string
  pdf: OpenPdf
  /** A number is a multiple of the size on paper. */
  zoom: Zoom | number
  /** One for each page: a page of the same digest is not drawn anew when the document changes. */
  digests?: readonly string[] | undefined
  /** A part of a page that is pointed out; it is scrolled to whenever another one is given. */
  band?: PageBand | null
  /** Told of a click on a page: the page, counted from 1, and the points from its upper edge. */
  onPoint?: (page: number, top: number) => void
  /** Told of what is read while the pages are scrolled, likewise. */
  onRead?: (page: number, top: number) => void
  /** What stands under the pages, given the page that is read. */
  renderControls?: (state: PageControls) => ReactNode
  /** What stands before them, likewise. */
  renderSide?: (state: PageControls) => ReactNode
}

/** Shows a PDF page by page, in one column that scrolls. */
export function PdfView({
  label,
  pdf,
  zoom,
  digests,
  band = null,
  onPoint,
  onRead,
  renderControls,
  renderSide,
}: Props) {
  const { sizes } = pdf
  const { view, pile, page, goTo, reveal } = usePagePlaces((read) =>
    onRead?.(read.page, Math.max(0, read.share) * (sizes[read.page - 1]?.height ?? 0)),
  )
  const width = useWidth(pile)
  const scaleOf = (size: { width: number }) =>
    zoom === 'width' ? width / size.width : ACTUAL_SIZE * (zoom === 'actual' ? 1 : zoom)
  const shown = band && sizes[band.page - 1]
  const scale = shown && width > 0 ? scaleOf(shown) : null

  useEffect(() => {
    // Only another place is gone to; while one writes, the pages stay where they are.
    if (band && scale !== null) reveal(band.page, band.top * scale)
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [band?.anchor, scale === null])

  const state = { page: Math.min(page, sizes.length), pages: sizes.length, goTo }
  return (
    <div className={classes(css.view, renderSide && css.sided)}>
      {renderSide?.(state)}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scrolling region has to be reachable by keyboard */}
      <section ref={view} className={css.scrolling} aria-label={label} tabIndex={0} data-pages>
        <div ref={pile} className={css.pile}>
          {width > 0 &&
            sizes.map((size, index) => (
              <PdfPage
                key={index}
                pdf={pdf}
                number={index + 1}
                of={sizes.length}
                size={size}
                scale={scaleOf(size)}
                digest={digests?.[index]}
                band={band?.page === index + 1 ? band : null}
                onPoint={onPoint && ((top) => onPoint(index + 1, top))}
                onGoTo={goTo}
              />
            ))}
        </div>
      </section>
      {renderControls?.(state)}
    </div>
  )
}

/** The inner width of an element in CSS pixels; 0 before it is known. */
function useWidth(element: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0)
  useEffect(() => {
    const watched = element.current?.parentElement
    if (!watched) return
    const observer = new ResizeObserver(([entry]) => setWidth(Math.floor(entry?.contentRect.width ?? 0)))
    observer.observe(watched)
    return () => observer.disconnect()
  }, [element])
  return width
}
