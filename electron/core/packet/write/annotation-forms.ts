import { PDFArray, PDFDict, PDFName, PDFNumber, type PDFObject, type PDFPage, PDFRef, PDFStream } from './pdf-objects'

export interface AnnotationForm {
  /** The appearance stream in the source document. */
  form: PDFRef | PDFStream
  /** Brings the appearance into its place on the page. */
  matrix: number[]
}

const HIDDEN = 2
const NO_VIEW = 32
/** Pop-ups open only on a click; a link's appearance is its frame. */
const NEVER_DRAWN = new Set(['Popup', 'Link'])

/** Filled fields, comments and stamps as they look: kept as drawing, without anything that acts. */
export function annotationForms(page: PDFPage): AnnotationForm[] {
  const list = page.node.lookup(PDFName.of('Annots'))
  if (!(list instanceof PDFArray)) return []
  return list.asArray().flatMap((entry) => {
    const annotation = page.doc.context.lookup(entry)
    const found = annotation instanceof PDFDict ? drawable(annotation) : undefined
    return found ? [found] : []
  })
}

function drawable(annotation: PDFDict): AnnotationForm | undefined {
  const flags = annotation.lookup(PDFName.of('F'))
  const subtype = annotation.lookup(PDFName.of('Subtype'))
  if (flags instanceof PDFNumber && flags.asNumber() & (HIDDEN | NO_VIEW)) return undefined
  if (subtype instanceof PDFName && NEVER_DRAWN.has(subtype.decodeText())) return undefined
  const form = normalAppearance(annotation)
  const rectangle = numbers(annotation.lookup(PDFName.of('Rect')), 4)
  const stream = form instanceof PDFRef ? annotation.context.lookup(form) : form
  if (!form || !rectangle || !(stream instanceof PDFStream)) return undefined
  const matrix = placement(stream.dict, rectangle)
  return matrix && { form, matrix }
}

function normalAppearance(annotation: PDFDict): PDFRef | PDFStream | undefined {
  const appearances = annotation.lookup(PDFName.of('AP'))
  if (!(appearances instanceof PDFDict)) return undefined
  const normal = appearances.get(PDFName.of('N'))
  const direct = asForm(annotation, normal)
  if (direct) return direct
  const states = normal instanceof PDFRef ? annotation.context.lookup(normal) : normal
  const state = annotation.lookup(PDFName.of('AS'))
  return states instanceof PDFDict && state instanceof PDFName ? asForm(annotation, states.get(state)) : undefined
}

function asForm(annotation: PDFDict, value: PDFObject | undefined): PDFRef | PDFStream | undefined {
  if (value instanceof PDFStream) return value
  return value instanceof PDFRef && annotation.context.lookup(value) instanceof PDFStream ? value : undefined
}

/** Algorithm 8.1 of PDF 1.7: the appearance's transformed box is fitted into the annotation's rectangle. */
function placement(form: PDFDict, [x1 = 0, y1 = 0, x2 = 0, y2 = 0]: number[]): number[] | undefined {
  const box = numbers(form.lookup(PDFName.of('BBox')), 4)
  if (!box) return undefined
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = numbers(form.lookup(PDFName.of('Matrix')), 6) ?? []
  const [left = 0, bottom = 0, right = 0, top = 0] = box
  const corners = [
    [left, bottom],
    [right, bottom],
    [left, top],
    [right, top],
  ].map(([x = 0, y = 0]) => ({ x: a * x + c * y + e, y: b * x + d * y + f }))
  const low = { x: Math.min(...corners.map(({ x }) => x)), y: Math.min(...corners.map(({ y }) => y)) }
  const width = Math.max(...corners.map(({ x }) => x)) - low.x
  const height = Math.max(...corners.map(({ y }) => y)) - low.y
  if (width === 0 || height === 0) return undefined
  const scaleX = Math.abs(x2 - x1) / width
  const scaleY = Math.abs(y2 - y1) / height
  return [scaleX, 0, 0, scaleY, Math.min(x1, x2) - low.x * scaleX, Math.min(y1, y2) - low.y * scaleY]
}

function numbers(value: PDFObject | undefined, count: number): number[] | undefined {
  if (!(value instanceof PDFArray) || value.size() < count) return undefined
  const found = Array.from({ length: count }, (_, index) => value.lookup(index))
  const known = found.flatMap((part) =>
    part instanceof PDFNumber && Number.isFinite(part.asNumber()) ? [part.asNumber()] : [],
  )
  return known.length === count ? known : undefined
}
