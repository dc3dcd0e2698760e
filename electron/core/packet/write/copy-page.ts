import { annotationForms } from './annotation-forms'
import type { EmbeddedPicture } from './assets'
import { withoutMarks } from './content-marks'
import type { PageFrame } from './page-frame'
import {
  deflated,
  PDFArray,
  type PDFContext,
  PDFDict,
  PDFName,
  type PDFObject,
  type PDFObjectCopier,
  type PDFPage,
  PDFStream,
} from './pdf-objects'

export interface SourcePage {
  page: PDFPage
  frame: PageFrame
  content: Uint8Array
}

/** A form takes over the colours and lines of what was drawn before it; a page begins with these (PDF 1.7, 8.4). */
const AS_A_PAGE_BEGINS = '0 g 0 G 1 w 0 J 0 j 10 M [] 0 d 0 Tc 0 Tw 100 Tz 0 TL 0 Tr 0 Ts'

/** The page as a form of its own: its crop box, upright, with the annotations people could see on it. */
export function copyPageAsForm(
  context: PDFContext,
  copier: PDFObjectCopier,
  { page, frame, content }: SourcePage,
): EmbeddedPicture {
  const resources = copiedResources(context, copier, page)
  const drawn = drawnAnnotations(context, copier, page, resources)
  const group = page.node.get(PDFName.of('Group'))
  const body = Buffer.concat([
    Buffer.from(`${AS_A_PAGE_BEGINS}\nq\n`),
    withoutMarks(content),
    Buffer.from(`\nQ\n${drawn}`),
  ])
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

const INHERITED = ['MediaBox', 'CropBox', 'Rotate']
const OWN = ['UserUnit', 'Group']

/**
 * The entries of a page that is the page of the source: its content untouched, its boxes and its rotation. What people
 * could see of its annotations is drawn; whatever acts, links or tells stays behind.
 */
export function copyPage(
  context: PDFContext,
  copier: PDFObjectCopier,
  { page, frame, content }: SourcePage,
): Map<PDFName, PDFObject> {
  const entries = new Map<PDFName, PDFObject>([[PDFName.of('MediaBox'), context.obj([...frame.box])]])
  const take = (key: PDFName, value: PDFObject | undefined) => value && entries.set(key, copier.copy(value))
  for (const key of INHERITED.map((text) => PDFName.of(text))) take(key, page.node.getInheritableAttribute(key))
  for (const key of OWN.map((text) => PDFName.of(text))) take(key, page.node.get(key))
  const resources = copiedResources(context, copier, page)
  const drawn = drawnAnnotations(context, copier, page, resources)
  entries.set(PDFName.of('Resources'), resources)
  entries.set(
    PDFName.of('Contents'),
    drawn === '' ? copiedContents(context, copier, page) : onTop(context, content, drawn),
  )
  return entries
}

function copiedContents(context: PDFContext, copier: PDFObjectCopier, { node, doc }: PDFPage): PDFObject {
  const contents = node.get(PDFName.of('Contents'))
  const found = doc.context.lookup(contents)
  const sound = found instanceof PDFStream || found instanceof PDFArray
  return contents && sound ? copier.copy(contents) : context.obj([])
}

function onTop(context: PDFContext, content: Uint8Array, drawn: string): PDFObject {
  return context.register(deflated(context, Buffer.concat([Buffer.from('q\n'), content, Buffer.from(`\nQ\n${drawn}`)])))
}

/** Operators that draw the annotations of a page; their appearances go into its resources. */
function drawnAnnotations(context: PDFContext, copier: PDFObjectCopier, page: PDFPage, resources: PDFDict): string {
  const drawn = annotationForms(page).map(({ form, matrix }, index) => {
    addForm(context, resources, `CasebookAnnotation${index}`, copier.copy(form))
    return `q ${matrix.join(' ')} cm /CasebookAnnotation${index} Do Q`
  })
  return drawn.join('\n')
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
  // A form in a dictionary is always a reference: a stream cannot stand in the middle of one.
  forms.set(PDFName.of(name), form instanceof PDFStream ? context.register(form) : form)
  resources.set(key, forms)
}
