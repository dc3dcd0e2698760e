import type { PDFDocumentProxy } from 'pdfjs-screen/legacy/build/pdf.mjs'
import type { OpenPdf } from './open-pdf'

/** A link on a page: a place in CSS pixels, and a page of this document or an address. */
export interface PageLink {
  left: number
  top: number
  width: number
  height: number
  target: { page: number } | { address: string }
}

interface Annotation {
  subtype: string
  rect: [number, number, number, number]
  dest?: string | unknown[] | null
  /** Set by pdf.js only for addresses it holds to be safe. */
  url?: string
}

/** The links of one page, counted from 1. A link whose target is not in the document is left out. */
export async function pageLinks({ document: pdf, turn }: OpenPdf, number: number, scale: number): Promise<PageLink[]> {
  const page = await pdf.getPage(number)
  const viewport = page.getViewport({ scale, rotation: page.rotate + turn })
  const annotations = (await page.getAnnotations({ intent: 'display' })) as Annotation[]
  const links = annotations
    .filter(({ subtype }) => subtype === 'Link')
    .map(async (annotation): Promise<PageLink | null> => {
      const target = await targetOf(pdf, annotation)
      if (!target) return null
      const [x1, y1, x2, y2] = viewport.convertToViewportRectangle(annotation.rect) as [number, number, number, number]
      const [left, top] = [Math.min(x1, x2), Math.min(y1, y2)]
      return { left, top, width: Math.abs(x2 - x1), height: Math.abs(y2 - y1), target }
    })
  return (await Promise.all(links)).filter((link) => link !== null)
}

async function targetOf(pdf: PDFDocumentProxy, { dest, url }: Annotation): Promise<PageLink['target'] | null> {
  if (url && /^(https|mailto):/.test(url)) return { address: url }
  const place = typeof dest === 'string' ? await pdf.getDestination(dest) : dest
  const [page] = place ?? []
  if (typeof page === 'number') return { page: page + 1 }
  if (typeof page !== 'object' || page === null) return null
  return { page: (await pdf.getPageIndex(page as { num: number; gen: number })) + 1 }
}
