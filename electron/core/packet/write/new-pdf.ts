import { PDFArray, PDFContext, PDFDict, PDFName, type PDFRef } from './pdf-objects'

/** A PDF that is being written: its objects and the places where pages and the document's facts go. */
export interface NewPdf {
  context: PDFContext
  catalog: PDFDict
  pages: PDFDict
  pagesRef: PDFRef
}

/** An empty PDF. What the library's own document brings along is for reading and for forms, and takes long to load. */
export function newPdf(): NewPdf {
  const context = PDFContext.create()
  const pages = context.obj({ Type: 'Pages', Kids: [], Count: 0 })
  const pagesRef = context.register(pages)
  const catalog = context.obj({ Type: 'Catalog', Pages: pagesRef })
  context.trailerInfo.Root = context.register(catalog)
  return { context, catalog, pages, pagesRef }
}

/** Adds a page of this size in points at the end. */
export function newPage({ context, pages, pagesRef }: NewPdf, width: number, height: number): [PDFRef, PDFDict] {
  const page = context.obj({ Type: 'Page', Parent: pagesRef, MediaBox: [0, 0, width, height] })
  const ref = context.register(page)
  const kids = pages.lookup(PDFName.of('Kids'), PDFArray)
  kids.push(ref)
  pages.set(PDFName.of('Count'), context.obj(kids.size()))
  return [ref, page]
}
