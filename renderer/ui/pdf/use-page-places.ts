import { useCallback, useEffect, useRef, useState } from 'react'
import { pageInMiddle, placeAt, scrollTo, type PagePlace } from './page-places'

/** Follows a scrolling pile of pages: which page is read, and how to go to one. The place is kept when sizes change. */
export function usePagePlaces(onRead?: (place: PagePlace) => void) {
  const view = useRef<HTMLElement>(null)
  const pile = useRef<HTMLDivElement>(null)
  const place = useRef<PagePlace>({ page: 1, share: -1 })
  const [page, setPage] = useState(1)
  const report = useRef(onRead)
  useEffect(() => {
    report.current = onRead
  })

  useEffect(() => {
    const [scrolling, pages] = [view.current, pile.current]
    if (!scrolling || !pages) return
    const follow = () => {
      const spans = spansIn(pages)
      place.current = placeAt(spans, scrolling.scrollTop)
      report.current?.(placeAt(spans, scrolling.scrollTop + scrolling.clientHeight / 3))
      setPage(pageInMiddle(spans, scrolling.scrollTop, scrolling.clientHeight))
    }
    const keep = new ResizeObserver(() => {
      scrolling.scrollTop = scrollTo(spansIn(pages), place.current)
    })
    scrolling.addEventListener('scroll', follow, { passive: true })
    keep.observe(pages)
    return () => {
      scrolling.removeEventListener('scroll', follow)
      keep.disconnect()
    }
  }, [])

  const goTo = (next: number) => {
    if (view.current && pile.current) view.current.scrollTop = scrollTo(spansIn(pile.current), { page: next, share: 0 })
  }
  /** Brings a place into view where it is not: `top` in CSS pixels from the page's upper edge. */
  const reveal = useCallback((next: number, top: number) => {
    const [scrolling, span] = [view.current, pile.current && spansIn(pile.current)[next - 1]]
    if (!scrolling || !span) return
    const [at, height] = [span.top + top, scrolling.clientHeight]
    const isInView = at > scrolling.scrollTop && at < scrolling.scrollTop + height * 0.8
    if (!isInView) scrolling.scrollTop = Math.max(0, at - height * 0.15)
  }, [])
  return { view, pile, page, goTo, reveal }
}

const spansIn = (pages: HTMLElement) =>
  Array.from(pages.children, (sheet) => ({
    top: (sheet as HTMLElement).offsetTop,
    height: (sheet as HTMLElement).offsetHeight,
  }))
