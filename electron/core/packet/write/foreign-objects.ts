import { PDFArray, type PDFContext, PDFDict, type PDFDocument, PDFName, type PDFObject, PDFStream } from './pdf-objects'

/**
 * Entries of pictures and forms that would point into a tree we do not copy or tell about the author's machine. They are
 * taken from the streams themselves and from nowhere else: in a list of resources or glyphs any name may mean anything,
 * and "A" is a letter. Actions, scripts and annotations are never copied in the first place.
 */
const FOREIGN = ['OC', 'StructParent', 'StructParents', 'PieceInfo', 'Metadata', 'OPI', 'LastModified'].map((name) =>
  PDFName.of(name),
)

/** Cleans every stream of a document, so that what they point to is not copied either. */
export function cleanForeign(context: PDFContext): void {
  for (const [, object] of context.enumerateIndirectObjects())
    if (object instanceof PDFStream) for (const key of FOREIGN) object.dict.delete(key)
}

function dictionariesIn(object: PDFObject): PDFDict[] {
  if (object instanceof PDFStream) return dictionariesIn(object.dict)
  if (object instanceof PDFArray) return object.asArray().flatMap(dictionariesIn)
  if (!(object instanceof PDFDict)) return []
  return [object, ...object.values().flatMap(dictionariesIn)]
}

/** What in a foreign PDF would break the promise of an archival, accessible file; found without rendering it. */
export function archivalFaults(source: PDFDocument, contents: readonly Uint8Array[]): string[] {
  const faults = new Set<string>()
  for (const [, object] of source.context.enumerateIndirectObjects())
    for (const dictionary of dictionariesIn(object)) for (const fault of faultsOf(dictionary)) faults.add(fault)
  if (contents.some(usesPrintColours)) faults.add('print colours')
  return [...faults]
}

const named = (dictionary: PDFDict, key: string): string | undefined => {
  const value = dictionary.get(PDFName.of(key))
  return value instanceof PDFName ? value.decodeText() : undefined
}

const SIMPLE_FONTS = new Set(['Type1', 'MMType1', 'TrueType', 'CIDFontType0', 'CIDFontType2'])

/** The codes of many fonts mean nothing without a table that says which characters they are. */
function hidesItsText(font: PDFDict): boolean {
  if (font.has(PDFName.of('ToUnicode'))) return false
  const subtype = named(font, 'Subtype') ?? ''
  const encoding = named(font, 'Encoding') ?? ''
  if (subtype === 'Type0') return encoding.startsWith('Identity')
  return subtype === 'Type3' || (LATIN_FONTS.has(subtype) && !STANDARD_ENCODINGS.has(encoding))
}

const LATIN_FONTS = new Set(['Type1', 'MMType1', 'TrueType'])
const STANDARD_ENCODINGS = new Set(['WinAnsiEncoding', 'MacRomanEncoding'])

function faultsOf(dictionary: PDFDict): string[] {
  const faults: string[] = []
  if (named(dictionary, 'Type') === 'Font' && SIMPLE_FONTS.has(named(dictionary, 'Subtype') ?? '')) {
    const descriptor = dictionary.lookup(PDFName.of('FontDescriptor'))
    const embedded =
      descriptor instanceof PDFDict &&
      ['FontFile', 'FontFile2', 'FontFile3'].some((key) => descriptor.has(PDFName.of(key)))
    if (!embedded) faults.push('fonts that are not embedded')
  }
  if (named(dictionary, 'Type') === 'Font' && hidesItsText(dictionary)) faults.push('fonts that hide their text')
  if (named(dictionary, 'ColorSpace') === 'DeviceCMYK') faults.push('print colours')
  if (named(dictionary, 'Filter') === 'LZWDecode') faults.push('an outdated compression')
  return faults
}

/** The operators k and K set a colour in cyan, magenta, yellow and black. */
const usesPrintColours = (content: Uint8Array): boolean =>
  /(?:[\d.]+\s+){4}[kK]\s/.test(Buffer.from(content).toString('latin1'))
