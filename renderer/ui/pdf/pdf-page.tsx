import { useEffect, useRef, useState } from 'react'
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { PageSize } from './open-pdf'
import { pageLinks, type PageLink } from './page-links'
import { paintPage } from './paint-page'
import { PdfPageLinks } from './pdf-page-links'
import css from './pdf-page.module.css'

interface Props {
  document: PDFDocumentProxy
  number: number
  of: number
  size: PageSize
  /** CSS pixels per point. */
  scale: number
  onGoTo: (page: number) => void
}

/** One page, drawn when it comes near the screen. Its last picture stays until the next one is ready. */
export function PdfPage({ document, number, of, size, scale, onGoTo }: Props) {
  const sheet = useRef<HTMLElement>(null)
  const near = useNear(sheet)
  const paper = useRef<HTMLDivElement>(null)
  const [links, setLinks] = useState<PageLink[]>([])
  const [error, setError] = useState('')

  useEffect(() => {
    const place = paper.current
    if (!place || !near) return
    const painting = new AbortController()
    const { signal } = painting
    const show = async () => {
      const painted = await paintPage(document, number, { scale, density: window.devicePixelRatio, signal })
      if (!painted || signal.aborted) return
      place.replaceChildren(painted.canvas, painted.words)
      setError('')
      setLinks(await pageLinks(document, number, scale))
    }
    show().catch(() => {
      if (!signal.aborted) setError(`Page ${number} cannot be shown here. It is in the file all the same.`)
    })
    return () => painting.abort()
  }, [document, number, scale, near])

  useEffect(() => {
    if (!near) paper.current?.replaceChildren()
  }, [near])

  return (
    <figure
      ref={sheet}
      className={css.sheet}
      aria-label={`Page ${number} of ${of}`}
      style={{ width: size.width * scale, height: size.height * scale }}
    >
      <div ref={paper} className={css.paper} />
      {near && <PdfPageLinks links={links} onGoTo={onGoTo} />}
      {error && <p className={css.error}>{error}</p>}
    </figure>
  )
}

/** Whether an element is on the screen or within two screens of it. */
function useNear(element: React.RefObject<HTMLElement | null>): boolean {
  const [near, setNear] = useState(false)
  useEffect(() => {
    const watched = element.current
    if (!watched) return
    const observer = new IntersectionObserver((entries) => setNear(entries.at(-1)?.isIntersecting ?? false), {
      root: watched.closest('[data-pages]'),
      rootMargin: '200% 0px',
    })
    observer.observe(watched)
    return () => observer.disconnect()
  }, [element])
  return near
}
