import { readJpeg } from './jpeg-segments'
import {
  PDFArray,
  type PDFContext,
  PDFDict,
  PDFName,
  PDFNull,
  PDFRawStream,
  type PDFRef,
  PDFStream,
  PDFString,
} from './pdf-objects'

/**
 * Entries of pictures and forms that would point into a tree we do not copy, to other files or to other pictures, or tell
 * about the author's machine. They are taken from the streams themselves and from nowhere else: in a list of resources or
 * glyphs any name may mean anything, and "A" is a letter. Actions, scripts and annotations are never copied in the first
 * place.
 */
const FOREIGN = namesOf(
  'OC StructParent StructParents PieceInfo Metadata OPI LastModified AF Ref Alternates Name F FFilter FDecodeParms',
)
/** What a layer, or a marked part of a page, tells about itself. */
const TOLD_OF_PARTS = namesOf('Metadata Usage AF PieceInfo Private')

function namesOf(list: string): PDFName[] {
  return list.split(' ').map((name) => PDFName.of(name))
}

/** Cleans every object of a document, so that what they point to is not copied either. */
export function cleanForeign(context: PDFContext): void {
  for (const [ref, object] of context.enumerateIndirectObjects()) {
    if (object instanceof PDFStream) cleanStream(context, ref, object)
    else if (object instanceof PDFDict) cleanDictionary(object)
  }
}

const typeOf = (dictionary: PDFDict) => dictionary.get(PDFName.of('Type'))

function cleanStream(context: PDFContext, ref: PDFRef, stream: PDFStream): void {
  const { dict } = stream
  for (const key of FOREIGN) dict.delete(key)
  const resources = dict.get(PDFName.of('Resources'))
  if (resources instanceof PDFDict) cleanProperties(resources)
  if (typeOf(dict) === PDFName.of('Metadata')) context.assign(ref, PDFNull)
  if (!(stream instanceof PDFRawStream) || !isPhotograph(dict)) return
  // A photograph in a document remembers its place and its owner as one beside it does.
  const photograph = readJpeg(stream.contents)
  if (photograph) context.assign(ref, PDFRawStream.of(dict, photograph.stripped))
}

function isPhotograph(dict: PDFDict): boolean {
  const filter = dict.lookup(PDFName.of('Filter'))
  const only = filter instanceof PDFArray && filter.size() === 1 ? filter.lookup(0) : filter
  return only === PDFName.of('DCTDecode')
}

function cleanDictionary(dictionary: PDFDict): void {
  const type = typeOf(dictionary)
  // A list of the glyphs in a font, which nothing needs and which is wrong in many files.
  if (type === PDFName.of('FontDescriptor')) dictionary.delete(PDFName.of('CIDSet'))
  if (type === PDFName.of('OCG')) cleanPart(dictionary)
  cleanProperties(dictionary)
  const resources = dictionary.get(PDFName.of('Resources'))
  if (resources instanceof PDFDict) cleanProperties(resources)
}

/** The marked parts that a list of resources names. */
function cleanProperties(resources: PDFDict): void {
  const properties = resources.get(PDFName.of('Properties'))
  const list = properties && resources.context.lookup(properties)
  if (!(list instanceof PDFDict)) return
  for (const key of list.keys()) {
    const part = list.lookup(key)
    if (part instanceof PDFDict) cleanPart(part)
  }
}

function cleanPart(part: PDFDict): void {
  for (const key of TOLD_OF_PARTS) part.delete(key)
  if (part.has(PDFName.of('Name'))) part.set(PDFName.of('Name'), PDFString.of(''))
}
