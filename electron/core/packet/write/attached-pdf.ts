import type { PacketWarning } from '../warnings'
import { annotationForms } from './annotation-forms'
import { type EmbeddedPicture, type OpenAsset, unusable } from './assets'
import { archivalFaults } from './foreign-objects'
import { withoutMarks } from './content-marks'
import { pageFrame, type PageFrame } from './page-frame'
import {
  decodePDFRawStream,
  deflated,
  EncryptedPDFError,
  PDFArray,
  type PDFContext,
  PDFDict,
  PDFDocument,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFObjectCopier,
  type PDFPage,
  PDFRawStream,
  PDFStream,
} from './pdf-objects'

const MOST_PAGES = 500

interface SourcePage {
  page: PDFPage
  frame: PageFrame
  content: Uint8Array
}

/** Opens a PDF somebody else made. Whatever is wrong with it becomes a reason, never an error. */
export async function openPdf(bytes: Uint8Array): Promise<OpenAsset> {
  try {
    const source = await PDFDocument.load(bytes, {
      password: '',
      throwOnInvalidObject: false,
      updateMetadata: false,
      parseSpeed: Number.POSITIVE_INFINITY,
    })
    const count = source.getPageCount()
    if (count === 0) return unusable('it has no pages')
    if (count > MOST_PAGES) return unusable(`it has ${count} pages, more than the ${MOST_PAGES} a packet can show`)
    const pages = source.getPages().map((page) => ({ page, frame: pageFrame(page), content: contentOf(page) }))
    return openedPdf(source, pages, isCutOff(bytes))
  } catch (error) {
    if (error instanceof EncryptedPDFError || /password|encrypt/i.test(messageOf(error)))
      return unusable('it is protected with a password')
    return unusable('its structure is damaged')
  }
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

function openedPdf(source: PDFDocument, pages: readonly SourcePage[], cutOff: boolean): OpenAsset {
  const blank = pages.flatMap(({ page, content }, index) => (isBlank(page, content) ? [index + 1] : []))
  if (blank.length === pages.length) return unusable('all its pages are empty; the file may be damaged')
  // One copier per packet, so that pages share the fonts and pictures they shared before.
  const copiers = new WeakMap<PDFContext, PDFObjectCopier>()
  return {
    facts: { kind: 'pdf', pages: pages.map(({ frame: { width, height } }) => ({ width, height })) },
    warnings: changesOf(source, blank, cutOff || declaredPages(source) > pages.length),
    unarchival: archivalFaults(
      source,
      pages.map(({ content }) => content),
    ),
    embed(context, index) {
      const page = pages[index]
      if (!page) throw new RangeError(`page ${index} of ${pages.length}`)
      const copier = copiers.get(context) ?? PDFObjectCopier.for(source.context, context)
      copiers.set(context, copier)
      return embedPage(context, copier, page)
    },
  }
}

const isBlank = (page: PDFPage, content: Uint8Array): boolean => content.length < 8 && !page.node.Annots()?.size()

/** A whole PDF ends with this mark, sometimes followed by a little rubbish. */
const isCutOff = (bytes: Uint8Array): boolean =>
  !Buffer.from(bytes.subarray(-2048)).toString('latin1').includes('%%EOF')

function declaredPages(source: PDFDocument): number {
  const count = source.catalog.Pages().lookup(PDFName.of('Count'))
  return count instanceof PDFNumber ? count.asNumber() : 0
}

function changesOf(source: PDFDocument, blank: readonly number[], incomplete: boolean): PacketWarning[] {
  const warnings: PacketWarning[] = []
  if (incomplete)
    warnings.push({
      kind: 'attachment-changed',
      message: 'An attached PDF is damaged: its end or some of its pages are missing. Please look at its pages.',
    })
  if (blank.length > 0)
    warnings.push({ kind: 'attachment-changed', message: `Of an attached PDF, page ${blank.join(', ')} is empty.` })
  if (source.catalog.has(PDFName.of('OCProperties')))
    warnings.push({ kind: 'attachment-changed', message: 'An attached PDF has layers; the packet shows all of them.' })
  return warnings
}

function contentOf(page: PDFPage): Uint8Array {
  const contents = page.node.Contents()
  const streams =
    contents instanceof PDFArray ? contents.asArray().map((part) => page.doc.context.lookup(part)) : [contents]
  const parts = streams.filter((stream) => stream instanceof PDFStream).map(decoded)
  // A new line between the parts: an operator may not grow together with the next one.
  return Buffer.concat(parts.flatMap((part) => [part, Buffer.from('\n')]))
}

function decoded(stream: PDFStream): Uint8Array {
  return stream instanceof PDFRawStream ? decodePDFRawStream(stream).decode() : stream.getContents()
}

/** The page as a form of its own: its crop box, upright, with the annotations people could see on it. */
function embedPage(
  context: PDFContext,
  copier: PDFObjectCopier,
  { page, frame, content }: SourcePage,
): EmbeddedPicture {
  const resources = copiedResources(context, copier, page)
  const drawn = annotationForms(page).map(({ form, matrix }, index) => {
    addForm(context, resources, `CasebookAnnotation${index}`, copier.copy(form))
    return `q ${matrix.join(' ')} cm /CasebookAnnotation${index} Do Q`
  })
  const group = page.node.get(PDFName.of('Group'))
  const body = Buffer.concat([Buffer.from('q\n'), withoutMarks(content), Buffer.from(`\nQ\n${drawn.join('\n')}`)])
  const form = deflated(context, body, {
    Type: 'XObject',
    Subtype: 'Form',
    BBox: [...frame.box],
    Matrix: [...frame.matrix],
    Resources: resources,
    ...(group && { Group: copier.copy(group) }),
  })
  return { ref: context.register(form), unitWidth: frame.width, unitHeight: frame.height }
}

function copiedResources(context: PDFContext, copier: PDFObjectCopier, page: PDFPage): PDFDict {
  const own = page.node.Resources()
  if (!own) return context.obj({})
  // The top dictionary gets additions, so each page needs one of its own; what it refers to stays shared.
  const copy = context.obj({})
  for (const [key, value] of own.entries()) copy.set(key, copier.copy(value))
  return copy
}

function addForm(context: PDFContext, resources: PDFDict, name: string, form: PDFObject): void {
  const key = PDFName.of('XObject')
  const known = resources.lookup(key)
  const forms = known instanceof PDFDict ? known.clone(context) : context.obj({})
  forms.set(PDFName.of(name), form)
  resources.set(key, forms)
}
