import { useEffect, useState, type ReactNode, type RefObject } from 'react'
import type { OpenPdf } from './open-pdf'
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
  zoom: Zoom
  /** What stands under the pages, given the page that is read. */
  renderControls: (state: PageControls) => ReactNode
}

/** Shows a PDF page by page, in one column that scrolls. */
export function PdfView({ label, pdf, zoom, renderControls }: Props) {
  const { view, pile, page, goTo } = usePagePlaces()
  const width = useWidth(pile)
  const { document, sizes } = pdf

  return (
    <div className={css.view}>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scrolling region has to be reachable by keyboard */}
      <section ref={view} className={css.scrolling} aria-label={label} tabIndex={0} data-pages>
        <div ref={pile} className={css.pile}>
          {width > 0 &&
            sizes.map((size, index) => (
              <PdfPage
                key={index}
                document={document}
                number={index + 1}
                of={sizes.length}
                size={size}
                scale={zoom === 'actual' ? ACTUAL_SIZE : width / size.width}
                onGoTo={goTo}
              />
            ))}
        </div>
      </section>
      {renderControls({ page: Math.min(page, sizes.length), pages: sizes.length, goTo })}
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
