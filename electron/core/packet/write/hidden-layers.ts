import { erased } from './erase-hidden'
import {
  deflated,
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFName,
  type PDFObject,
  PDFRawStream,
  PDFRef,
} from './pdf-objects'
import { pageContent } from './page-content'
import { unpacked } from './unpack'

const name = (text: string) => PDFName.of(text)

type IsHidden = (layer: PDFObject | undefined) => boolean

/**
 * Takes out of a document what its layers hide when it is opened: what a reader cannot see must not travel along.
 * Gives whether there was any.
 */
export function eraseHiddenLayers(source: PDFDocument): boolean {
  const off = layersThatAreOff(source)
  if (off.size === 0) return false
  const isHidden: IsHidden = (layer) => isOff(layer, source, off)
  const { context } = source
  for (const [ref, object] of context.enumerateIndirectObjects()) {
    if (object instanceof PDFDict) hideAnnotation(object, isHidden)
    if (!(object instanceof PDFRawStream)) continue
    if (isHidden(object.dict.get(name('OC')))) context.assign(ref, deflated(context, '', EMPTY_FORM))
    else if (object.dict.lookup(name('Subtype')) === name('Form')) eraseInForm(source, ref, object, isHidden)
  }
  for (const page of source.getPages()) {
    const content = erased(pageContent(page), hiddenNames(page.node.Resources(), isHidden))
    if (content) page.node.set(name('Contents'), context.register(deflated(context, content)))
  }
  return true
}

const EMPTY_FORM = { Type: 'XObject', Subtype: 'Form', BBox: [0, 0, 0, 0] }

function hideAnnotation(annotation: PDFDict, isHidden: IsHidden): void {
  if (annotation.has(name('AP')) && isHidden(annotation.get(name('OC')))) annotation.delete(name('AP'))
}

function eraseInForm({ context }: PDFDocument, ref: PDFRef, form: PDFRawStream, isHidden: IsHidden): void {
  const resources = form.dict.lookup(name('Resources'))
  const hidden = hiddenNames(resources instanceof PDFDict ? resources : undefined, isHidden)
  if (hidden.size === 0) return
  const content = erased(unpacked(form), hidden)
  if (!content) return
  const rewritten = deflated(context, content)
  for (const [key, value] of form.dict.entries()) if (!PACKING.has(key)) rewritten.dict.set(key, value)
  context.assign(ref, rewritten)
}

const PACKING = new Set(['Filter', 'DecodeParms', 'Length'].map(name))

/** Names under which a content stream marks what a hidden layer holds. */
function hiddenNames(resources: PDFDict | undefined, isHidden: IsHidden): ReadonlySet<string> {
  const properties = resources?.lookup(name('Properties'))
  if (!(properties instanceof PDFDict)) return new Set()
  return new Set(properties.entries().flatMap(([key, layer]) => (isHidden(layer) ? [key.asString()] : [])))
}

const refs = (list: PDFObject | undefined): string[] =>
  list instanceof PDFArray ? list.asArray().flatMap((entry) => (entry instanceof PDFRef ? [entry.tag] : [])) : []

/** The layers that the document's own first view leaves out. */
function layersThatAreOff({ catalog }: PDFDocument): ReadonlySet<string> {
  const properties = catalog.lookup(name('OCProperties'))
  const view = properties instanceof PDFDict ? properties.lookup(name('D')) : undefined
  if (!(properties instanceof PDFDict) || !(view instanceof PDFDict)) return new Set()
  const begins = view.lookup(name('BaseState')) === name('OFF') ? refs(properties.lookup(name('OCGs'))) : []
  const on = new Set(refs(view.lookup(name('ON'))))
  return new Set([...begins.filter((tag) => !on.has(tag)), ...refs(view.lookup(name('OFF')))])
}

/** A layer by itself, or several joined by a policy (PDF 1.7, 8.11.2). */
function isOff(layer: PDFObject | undefined, { context }: PDFDocument, off: ReadonlySet<string>): boolean {
  if (layer instanceof PDFRef && off.has(layer.tag)) return true
  const dictionary = layer instanceof PDFRef ? context.lookup(layer) : layer
  if (!(dictionary instanceof PDFDict) || dictionary.lookup(name('Type')) !== name('OCMD')) return false
  const members = dictionary.get(name('OCGs'))
  const list = context.lookup(members)
  const states = (list instanceof PDFArray ? list.asArray() : [members]).flatMap((member) =>
    member instanceof PDFRef ? [off.has(member.tag)] : [],
  )
  if (states.length === 0) return false
  const policy = dictionary.lookup(name('P'))
  if (policy === name('AllOn')) return states.some(Boolean)
  if (policy === name('AnyOff')) return !states.some(Boolean)
  if (policy === name('AllOff')) return !states.every(Boolean)
  return states.every(Boolean)
}
