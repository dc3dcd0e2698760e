import { useEffect, useRef, useState, type RefObject } from 'react'
import type { OpenPdf, PageSize } from './open-pdf'
import { pageLinks, type PageLink } from './page-links'
import { drawPage, placeWords } from './paint-page'
import { PaintQueue } from './paint-queue'

export interface PageSource {
  pdf: OpenPdf
  /** Counted from 1. */
  number: number
  size: PageSize
  /** CSS pixels per point. */
  scale: number
  /** Names what the page shows, whatever document it is in; without it every document is drawn anew. */
  digest: string | undefined
}

/** One for all views: there is one thread to paint on. */
const queue = new PaintQueue()

/** Whoever writes on sees the page at least this often, in milliseconds, however long it takes to draw. */
const STALE_MS = 300

/** Farther than any page lies: what can wait until all pages are painted. */
const LAST = 1e9

/**
 * Keeps the picture of a page in an element for as long as it is near the screen, its words laid over it as soon as they
 * are placed. A picture stays until the next one is ready; nothing is drawn where the page looks the same in the next
 * document; and the first picture of a page is finished even where it comes out at the size of a moment ago, because blank
 * paper would be worse.
 */
export function usePagePicture(
  paper: RefObject<HTMLElement | null>,
  { pdf, number, scale, digest }: PageSource,
  near: boolean,
) {
  const [links, setLinks] = useState<PageLink[]>([])
  const [error, setError] = useState('')
  const shown = useRef<{ picture: string; turn: number; at: number } | null>(null)
  const turn = useRef(0)
  const density = window.devicePixelRatio
  const picture = digest === undefined ? null : `${digest} ${scale} ${density}`

  useEffect(() => {
    const place = paper.current
    if (!place || !near || (picture !== null && shown.current?.picture === picture)) return
    const mine = ++turn.current
    let isUnderWay = false
    const run = async (signal: AbortSignal) => {
      isUnderWay = true
      const options = { scale, density, signal }
      const canvas = await drawPage(pdf, number, options).catch(() => 'failed' as const)
      if (!canvas || (shown.current?.turn ?? 0) > mine) return
      if (canvas === 'failed') {
        // What was drawn of a document that has been closed since says nothing of the next one.
        if (turn.current === mine) setError(`Page ${number} cannot be shown here. It is in the file all the same.`)
        return
      }
      const last = place.querySelector('canvas')
      if (last) last.replaceWith(canvas)
      else place.prepend(canvas)
      setError('')
      const words = await placeWords(pdf, number, options).catch(() => null)
      if (!words) return
      place.replaceChildren(canvas, words)
      shown.current = { picture: picture ?? '', turn: mine, at: performance.now() }
    }
    const stop = queue.add({ distance: () => distanceOf(place), run })
    return () => {
      const isFresh = shown.current !== null && performance.now() - shown.current.at < STALE_MS
      if (isFresh || !isUnderWay) stop()
    }
  }, [paper, pdf, number, scale, density, near, picture])

  useEffect(() => {
    if (!near) return
    const run = (signal: AbortSignal) =>
      pageLinks(pdf, number, scale).then(
        (found) => void (signal.aborted || setLinks(found)),
        // The document was closed meanwhile, or its links cannot be read: the page reads as well without them.
        () => {},
      )
    return queue.add({ distance: () => LAST + number, run })
  }, [pdf, number, scale, near])

  useEffect(() => {
    if (near) return
    paper.current?.replaceChildren()
    shown.current = null
    turn.current += 1
  }, [near, paper])

  return { links, error }
}

/** From the middle of the view to the nearest edge of the page; 0 for the page that is read. */
function distanceOf(place: HTMLElement): number {
  const view = place.closest('[data-pages]')?.getBoundingClientRect()
  const { top, bottom } = place.getBoundingClientRect()
  const middle = view ? view.top + view.height / 2 : 0
  return Math.max(0, top - middle, middle - bottom)
}
