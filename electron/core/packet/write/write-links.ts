import type { PlacedDocument, PlacedLink } from '../layout/boxes'
import { type PDFContext, type PDFObject, type PDFRef, PDFString, textString } from './pdf-objects'
import { linkKey } from './write-structure'

const PRINTED = 4
/** A target is shown with a little air above it. */
const AIR = 12

/** Writes the link annotations of every page and returns their references, page by page. */
export function writeLinks(context: PDFContext, document: PlacedDocument, pages: readonly PDFRef[]): PDFRef[][] {
  return document.pages.map(({ links, height }, page) =>
    links.map((link, index) => {
      const { left, top, right, bottom, contents } = link
      return context.register(
        context.obj({
          Type: 'Annot',
          Subtype: 'Link',
          Rect: [left, height - bottom, right, height - top],
          Border: [0, 0, 0],
          F: PRINTED,
          Contents: textString(contents),
          StructParent: linkKey(document.pages, page, index),
          P: pages[page],
          ...action(context, link, document, pages),
        }),
      )
    }),
  )
}

function action(
  context: PDFContext,
  { target }: PlacedLink,
  document: PlacedDocument,
  pages: readonly PDFRef[],
): Record<string, PDFObject> {
  if (target.kind === 'address')
    return { A: context.obj({ Type: 'Action', S: 'URI', URI: PDFString.of(escaped(target.href)) }) }
  const place = document.anchors.get(target.anchor) ?? { page: 0, y: 0 }
  return { Dest: destination(context, document, pages, place.page, place.y) }
}

/** Addresses are plain ASCII here; only what would end or bend the string needs a mark. */
const escaped = (href: string): string => href.replaceAll(/[\\()]/g, (character) => `\\${character}`)

/** A place on a page, to be shown at the top of the window. */
export function destination(
  context: PDFContext,
  { pages }: PlacedDocument,
  refs: readonly PDFRef[],
  page: number,
  y: number,
): PDFObject {
  const height = pages[page]?.height ?? 0
  return context.obj([refs[page], 'XYZ', null, Math.min(height, height - y + AIR), null])
}
