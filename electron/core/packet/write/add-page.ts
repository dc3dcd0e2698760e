import type { PlacedPage } from '../layout/boxes'
import type { OpenAsset } from './assets'
import { newPage, type NewPdf } from './new-pdf'
import type { PDFDict, PDFRef } from './pdf-objects'

/** Adds a page: an empty one of the layout's size, or a page of an attached PDF as it is. */
export function addPage(
  pdf: NewPdf,
  { width, height, exact }: Pick<PlacedPage, 'width' | 'height' | 'exact'>,
  assets: ReadonlyMap<string, OpenAsset>,
): { ref: PDFRef; page: PDFDict } {
  const [ref, page] = newPage(pdf, width, height)
  const entries = exact && assets.get(exact.sha256)?.exact?.(pdf.context, exact.pageIndex)
  for (const [key, value] of entries ?? []) page.set(key, value)
  return { ref, page }
}
