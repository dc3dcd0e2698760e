import type { PlacedPage } from '../layout/boxes'
import type { OpenAsset } from './assets'
import type { PDFDocument, PDFPage } from './pdf-objects'

/** Adds a page: an empty one of the layout's size, or a page of an attached PDF as it is. */
export function addPage(
  pdf: PDFDocument,
  { width, height, exact }: Pick<PlacedPage, 'width' | 'height' | 'exact'>,
  assets: ReadonlyMap<string, OpenAsset>,
): PDFPage {
  const page = pdf.addPage([width, height])
  const entries = exact && assets.get(exact.sha256)?.exact?.(pdf.context, exact.pageIndex)
  for (const [key, value] of entries ?? []) page.node.set(key, value)
  return page
}
