import { packedObjects } from './packed-objects'
import {
  PDFArray,
  type PDFContext,
  PDFDict,
  PDFDocument,
  PDFName,
  PDFNull,
  PDFNumber,
  type PDFObject,
  PDFRef,
  PDFStream,
} from './pdf-objects'

/** Above any number that a program gives its objects, and below what a reader can count to. */
const OWN = 8_000_000

/**
 * A PDF made anew of what a damaged one still has: its pages, wherever they are, in their order where that is known. A page
 * whose text or fonts are lost is left empty, so that its number holds. Undefined where no page is left.
 */
export async function rescuePdf(bytes: Uint8Array): Promise<PDFDocument | undefined> {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  // What locks a file is what nobody may guess at.
  if (file.includes('/Encrypt')) return undefined
  const unpacked = await packedObjects(file)
  const parts = [file, '\nendstream\nendobj\n', ...unpacked, ...skeleton()].map((part) =>
    typeof part === 'string' ? Buffer.from(part, 'latin1') : part,
  )
  const pdf = await PDFDocument.load(Buffer.concat(parts), {
    throwOnInvalidObject: false,
    updateMetadata: false,
    parseSpeed: Number.POSITIVE_INFINITY,
  })
  const pages = pagesIn(pdf)
  if (pages.length === 0) return undefined
  const tree = pdf.catalog.lookup(PDFName.of('Pages'), PDFDict)
  tree.set(PDFName.of('Kids'), pdf.context.obj(pages))
  tree.set(PDFName.of('Count'), PDFNumber.of(pages.length))
  for (const [, object] of pdf.context.enumerateIndirectObjects())
    if (isOf(object, 'Page') || isOf(object, 'Pages')) dropLostParent(object)
  for (const ref of pages) emptyIfLost(pdf.context.lookup(ref, PDFDict))
  return pdf
}

const skeleton = () => [
  `${OWN} 0 obj\n<</Type/Catalog/Pages ${OWN + 1} 0 R>>\nendobj\n`,
  `${OWN + 1} 0 obj\n<</Type/Pages/Kids[]/Count 0>>\nendobj\n`,
  `trailer\n<</Root ${OWN} 0 R>>\nstartxref\n0\n%%EOF\n`,
]

const isOf = (object: PDFObject | undefined, type: string): object is PDFDict =>
  object instanceof PDFDict && object.get(PDFName.of('Type')) === PDFName.of(type)

/** All pages: first those that a tree still orders, then the others by their numbers. */
function pagesIn({ context }: PDFDocument): PDFRef[] {
  const objects = context.enumerateIndirectObjects()
  const trees = objects.filter(([ref, object]) => isOf(object, 'Pages') && ref.objectNumber < OWN)
  const inner = new Set(trees.flatMap(([, tree]) => kidsOf(tree)))
  const found = new Set<PDFRef>()
  const visited = new Set<PDFRef>()
  const queue = trees
    .map(([ref]) => ref)
    .filter((ref) => !inner.has(ref))
    .toReversed()
  for (let ref = queue.pop(); ref; ref = queue.pop()) {
    const object = context.lookup(ref)
    if (isOf(object, 'Page')) found.add(ref)
    else if (!visited.has(ref)) queue.push(...kidsOf(object).toReversed())
    visited.add(ref)
  }
  for (const [ref, object] of objects) if (isOf(object, 'Page')) found.add(ref)
  return [...found]
}

function kidsOf(tree: PDFObject | undefined): PDFRef[] {
  const kids = tree instanceof PDFDict ? tree.lookup(PDFName.of('Kids')) : undefined
  return kids instanceof PDFArray ? kids.asArray().filter((kid) => kid instanceof PDFRef) : []
}

/** What a page inherits is looked for in its parents, which have to be there. */
function dropLostParent(node: PDFDict): void {
  if (!(node.lookup(PARENT) instanceof PDFDict)) node.delete(PARENT)
}

const PARENT = PDFName.of('Parent')

/** Signs in the place of letters would be worse than an empty page, which is told. */
function emptyIfLost(page: PDFDict): void {
  const contents = page.lookup(PDFName.of('Contents'))
  const resources = page.lookup(PDFName.of('Resources'))
  const fonts = resources instanceof PDFDict ? resources.lookup(PDFName.of('Font')) : undefined
  const isLost = [...(contents instanceof PDFArray ? contents.asArray() : [contents]), ...valuesOf(fonts)].some(
    (part) => !isWhole(part, page.context),
  )
  if (isLost || isGone(resources)) page.delete(PDFName.of('Contents'))
}

const isGone = (value: PDFObject | undefined): boolean => value === undefined || value === PDFNull

const valuesOf = (value: PDFObject | undefined): PDFObject[] => (value instanceof PDFDict ? value.values() : [])

const FONT_PARTS = ['FontDescriptor', 'FontFile', 'FontFile2', 'FontFile3', 'DescendantFonts']

/** Whether a stream is there, or a font with all that it is drawn from. */
function isWhole(part: PDFObject | undefined, context: PDFContext): boolean {
  const object = part instanceof PDFRef ? context.lookup(part) : part
  if (object instanceof PDFStream) return true
  if (object instanceof PDFArray) return object.asArray().every((inner) => isWhole(inner, context))
  if (!(object instanceof PDFDict)) return false
  return FONT_PARTS.every((key) => !object.has(PDFName.of(key)) || isWhole(object.get(PDFName.of(key)), context))
}
