import type { PlacedPage } from '../layout/boxes'
import type { OpenAsset } from './assets'
import type { ForeignLink } from './foreign-links'
import {
  type PDFContext,
  type PDFDict,
  PDFName,
  type PDFObject,
  type PDFRef,
  PDFString,
  textString,
} from './pdf-objects'

export interface ExactPage {
  ref: PDFRef
  page: PDFDict
  exact: PlacedPage['exact']
}

const PRINTED = 4

/** Gives pages that are exact copies the links they had: to the web, and to those pages of their file that are here too. */
export function writeExactLinks(
  context: PDFContext,
  pages: readonly ExactPage[],
  assets: ReadonlyMap<string, OpenAsset>,
): void {
  const places = new Map<string, PDFRef>()
  for (const { ref, exact } of pages) if (exact && !places.has(keyOf(exact))) places.set(keyOf(exact), ref)
  for (const { ref, page, exact } of pages) {
    if (!exact) continue
    const pageAt = (pageIndex: number) => places.get(keyOf({ ...exact, pageIndex }))
    const links = assets.get(exact.sha256)?.links?.(exact.pageIndex) ?? []
    const written = links.flatMap((link) => annotation(context, link, ref, pageAt) ?? [])
    if (written.length > 0) page.set(PDFName.of('Annots'), context.obj(written))
  }
}

const keyOf = ({ sha256, pageIndex }: NonNullable<PlacedPage['exact']>): string => `${sha256} ${pageIndex}`

function annotation(
  context: PDFContext,
  { rectangle, target }: ForeignLink,
  page: PDFRef,
  pageAt: (pageIndex: number) => PDFRef | undefined,
): PDFRef | undefined {
  const entries = { Type: 'Annot', Subtype: 'Link', Rect: rectangle, Border: [0, 0, 0], F: PRINTED, P: page }
  const write = (contents: string, more: Record<string, PDFObject>) =>
    context.register(context.obj({ ...entries, Contents: textString(contents), ...more }))
  if (target.kind === 'address') {
    const uri = PDFString.of(target.href.replaceAll(/[\\()]/g, (character) => `\\${character}`))
    return write(target.href, { A: context.obj({ Type: 'Action', S: 'URI', URI: uri }) })
  }
  const to = pageAt(target.pageIndex)
  const view = target.view.length > 0 ? target.view : [PDFName.of('Fit')]
  return to && write(`Page ${target.pageIndex + 1} of the same file`, { Dest: context.obj([to, ...view]) })
}
