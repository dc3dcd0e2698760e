import { classes } from '@/ui/classes'
import { clearMarks, markRanges, rangesOf } from '@/ui/find-in-text/text-ranges'
import type { OpenPdf } from '@/ui/pdf/open-pdf'
import { PageThumb } from '@/ui/pdf/page-thumb'
import type { PageControls } from '@/ui/pdf/pdf-view'
import { useEffect, useRef, type RefObject } from 'react'
import styles from './page-list.module.css'
import type { PdfPlace } from './use-places-in-pdf'

interface Props extends PageControls {
  pdf: OpenPdf
  words: string
  /** The place that was gone to. */
  place: PdfPlace | null
}

/** All pages in small; it also marks in the large ones what was found. */
export function PageList({ pdf, page, pages, goTo, words, place }: Props) {
  const list = useRef<HTMLElement>(null)
  useMarks(list, words, place, goTo)
  useEffect(() => {
    list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' })
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- another page is the current one then
  }, [page])
  return (
    <nav ref={list} aria-label="Pages" data-pages className={styles.pages}>
      {Array.from({ length: pages }, (_, at) => (
        <button
          // oxlint-disable-next-line react/no-array-index-key -- pages have no other name than their number
          key={at}
          type="button"
          aria-label={`Page ${at + 1}`}
          aria-current={page === at + 1 ? 'page' : undefined}
          className={classes(styles.page, page === at + 1 && styles.current)}
          onClick={() => goTo(at + 1)}
        >
          <PageThumb pdf={pdf} number={at + 1} />
          <span className={styles.number}>{at + 1}</span>
        </button>
      ))}
    </nav>
  )
}

/** Marks the words in the pages that are drawn, and brings the place that was gone to into view once it is. */
function useMarks(
  list: RefObject<HTMLElement | null>,
  words: string,
  place: PdfPlace | null,
  goTo: PageControls['goTo'],
) {
  const { page, nth } = place ?? { page: 0, nth: 0 }
  useEffect(() => {
    const view = list.current?.parentElement?.querySelector('section')
    if (!view || words.trim() === '') return
    let isToReveal = page > 0
    const mark = () => {
      const byPage = [...view.querySelectorAll('figure')].map((sheet) => rangesOf(sheet, words))
      const current = byPage[page - 1]?.[nth] ?? null
      markRanges(byPage.flat(), current)
      if (!current || !isToReveal) return
      isToReveal = false
      reveal(view, current)
    }
    if (page > 0 && !isInView(view, page)) goTo(page)
    mark()
    // The words of a page come after its picture.
    const observer = new MutationObserver(mark)
    observer.observe(view, { childList: true, subtree: true })
    return () => {
      observer.disconnect()
      clearMarks()
    }
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- going to a page is made anew with every step of the scroll
  }, [list, words, page, nth])
}

function isInView(view: Element, page: number): boolean {
  const [frame, sheet] = [
    view.getBoundingClientRect(),
    view.querySelectorAll('figure')[page - 1]?.getBoundingClientRect(),
  ]
  return sheet !== undefined && sheet.top < frame.bottom && sheet.bottom > frame.top
}

function reveal(view: Element, range: Range) {
  const [frame, at] = [view.getBoundingClientRect(), range.getBoundingClientRect()]
  if (at.top < frame.top + 24 || at.bottom > frame.bottom - 24) view.scrollTop += at.top - frame.top - frame.height / 3
  if (at.left < frame.left || at.right > frame.right) view.scrollLeft += at.left - frame.left - frame.width / 3
}
