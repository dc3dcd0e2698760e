import { type PageSpan, pagesWithin } from '@shared/records/page-range'
import type { PacketWarning } from '../warnings'
import { annotationForms } from './annotation-forms'
import { type OpenAsset, unusable } from './assets'
import { copyPage, copyPageAsForm, type SourcePage } from './copy-page'
import { linkReader } from './foreign-links'
import { archivalFaults } from './archival-faults'
import { openForeignPdf, reasonOf } from './foreign-pdf'
import { NotShowable } from './not-showable'
import { pageContent, paints } from './page-content'
import { pageFrame } from './page-frame'
import { type PDFContext, type PDFDocument, PDFObjectCopier } from './pdf-objects'

/** More pages than this of one file make a packet that nobody reads. */
const MOST_SHOWN = 500
/** Beyond this even the list of a file's pages is a burden. */
const MOST_PAGES = 5_000

export interface OpenPdfOptions {
  /** The pages to show; all when absent or empty. The others are not looked at. */
  pages?: readonly PageSpan[]
  password?: string
  /** Hears how many pages there are as soon as that is known. */
  onPages?: (count: number) => void
}

/** Opens a PDF somebody else made. Whatever is wrong with it becomes a reason, never an error. */
export async function openPdf(bytes: Uint8Array, options: OpenPdfOptions = {}): Promise<OpenAsset> {
  try {
    const { source, changes } = await openForeignPdf(bytes, options.password)
    const count = source.getPageCount()
    options.onPages?.(count)
    const numbers = pagesWithin(options.pages, count)
    refuseTooMany(count, numbers.length)
    const warnings = changes.map((message): PacketWarning => ({ kind: 'attachment-changed', message }))
    return opened(source, new Set(numbers), warnings)
  } catch (error) {
    return unusable(reasonOf(error).message)
  }
}

function refuseTooMany(count: number, shown: number): void {
  if (count === 0) throw new NotShowable('it has no pages')
  if (count > MOST_PAGES) throw new NotShowable(`it has ${count} pages, more than the ${MOST_PAGES} a packet can read`)
  if (shown > MOST_SHOWN)
    throw new NotShowable(
      `${shown} of its pages are to be shown, more than the ${MOST_SHOWN} a packet can hold; choose some of them in its record`,
    )
}

function opened(source: PDFDocument, shown: ReadonlySet<number>, warnings: PacketWarning[]): OpenAsset {
  const pages = source.getPages()
  const read = new Map<number, SourcePage>()
  for (const number of shown) {
    const page = pages[number - 1]
    if (page) read.set(number - 1, { page, frame: pageFrame(page), content: pageContent(page) })
  }
  const blank = [...read].flatMap(([index, page]) => (isBlank(page) ? [index + 1] : []))
  if (read.size > 0 && blank.length === read.size) return unusable('all its pages are empty; the file may be damaged')
  // One copier per packet, so that pages share the fonts and pictures they shared before.
  const copiers = new WeakMap<PDFContext, PDFObjectCopier>()
  const copierInto = (context: PDFContext) => {
    const copier = copiers.get(context) ?? PDFObjectCopier.for(source.context, context)
    copiers.set(context, copier)
    return copier
  }
  const pageAt = (index: number): SourcePage => {
    const page = read.get(index)
    if (!page) throw new RangeError(`page ${index} of ${pages.length} was not chosen`)
    return page
  }
  const linksOf = linkReader(source)
  const hasUnsafe = [...read.values()].some(({ page }) => linksOf(page).hasUnsafe)
  return {
    facts: { kind: 'pdf', pages: pages.map((page) => sizeOf(page)) },
    warnings: [...warnings, ...(blank.length > 0 ? [emptyPages(blank)] : []), ...(hasUnsafe ? [UNSAFE_LINKS] : [])],
    unarchival: archivalFaults(source, [...read.values()]),
    embed: (context, index) => copyPageAsForm(context, copierInto(context), pageAt(index)),
    exact: (context, index) => copyPage(context, copierInto(context), pageAt(index)),
    links: (index) => linksOf(pageAt(index).page).links,
  }
}

const UNSAFE_LINKS: PacketWarning = {
  kind: 'attachment-changed',
  message: 'An attached PDF has links that open a file, start a program or run a script; the packet leaves them out.',
}

function sizeOf(page: SourcePage['page']): { width: number; height: number } {
  const { width, height } = pageFrame(page)
  return { width, height }
}

const isBlank = ({ page, content }: SourcePage): boolean => !paints(content) && annotationForms(page).length === 0

function emptyPages(numbers: readonly number[]): PacketWarning {
  const list = `${numbers.length === 1 ? 'page' : 'pages'} ${numbers.join(', ')}`
  const message = `Of an attached PDF, ${list} ${numbers.length === 1 ? 'is' : 'are'} empty.`
  return { kind: 'attachment-changed', message }
}
