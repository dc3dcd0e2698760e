import { useEffect, useRef, useState } from 'react'
import { pageInMiddle, placeAt, scrollTo, type PagePlace } from './page-places'

/** Follows a scrolling pile of pages: which page is read, and how to go to one. The place is kept when sizes change. */
export function usePagePlaces() {
  const view = useRef<HTMLElement>(null)
  const pile = useRef<HTMLDivElement>(null)
  const place = useRef<PagePlace>({ page: 1, share: -1 })
  const [page, setPage] = useState(1)

  useEffect(() => {
    const [scrolling, pages] = [view.current, pile.current]
    if (!scrolling || !pages) return
    const follow = () => {
      const spans = spansIn(pages)
      place.current = placeAt(spans, scrolling.scrollTop)
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
  return { view, pile, page, goTo }
}

const spansIn = (pages: HTMLElement) =>
  Array.from(pages.children, (sheet) => ({
    top: (sheet as HTMLElement).offsetTop,
    height: (sheet as HTMLElement).offsetHeight,
  }))
