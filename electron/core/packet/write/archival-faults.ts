import { annotationForms } from './annotation-forms'
import { fontFaults } from './foreign-fonts'
import {
  PDFArray,
  PDFBool,
  PDFDict,
  type PDFDocument,
  PDFName,
  type PDFObject,
  type PDFPage,
  PDFRef,
  PDFStream,
} from './pdf-objects'
import { unpacked } from './unpack'

/** A page that is to be shown, and what it draws. */
interface DrawnPage {
  page: PDFPage
  content: Uint8Array
}

/** What on the shown pages would break the promise of an archival, accessible file; found without rendering them. */
export function archivalFaults(source: PDFDocument, shown: readonly DrawnPage[]): string[] {
  const faults = new Set<string>()
  const seen = new Set<PDFObject>()
  const queue: (PDFObject | undefined)[] = shown.flatMap(({ page }) => [
    page.node.Resources(),
    page.node.get(PDFName.of('Group')),
    ...annotationForms(page).map(({ form }) => form),
  ])
  while (queue.length > 0) {
    const next = queue.pop()
    const object = next instanceof PDFRef ? source.context.lookup(next) : next
    if (!object || seen.has(object)) continue
    seen.add(object)
    for (const fault of faultsOf(object)) faults.add(fault)
    queue.push(...partsOf(object))
  }
  if (shown.some(({ content }) => usesPrintColours(content))) faults.add(PRINT_COLOURS)
  return [...faults]
}

/** `Parent` leads to the rest of the file. */
const partsOf = (object: PDFObject): PDFObject[] => {
  if (object instanceof PDFStream) return partsOf(object.dict)
  if (object instanceof PDFArray) return object.asArray()
  if (!(object instanceof PDFDict)) return []
  return object.entries().flatMap(([key, value]) => (key === PDFName.of('Parent') ? [] : [value]))
}

const PRINT_COLOURS = 'print colours'
const DEVICE_CMYK = PDFName.of('DeviceCMYK')

const has = (dictionary: PDFDict, key: string, value: string): boolean =>
  dictionary.get(PDFName.of(key)) === PDFName.of(value)

function faultsOf(object: PDFObject): string[] {
  if (object instanceof PDFArray) return object.asArray().includes(DEVICE_CMYK) ? [PRINT_COLOURS] : []
  const isForm = object instanceof PDFStream && has(object.dict, 'Subtype', 'Form')
  if (isForm && usesPrintColours(unpacked(object))) return [PRINT_COLOURS, ...faultsIn(object.dict)]
  if (object instanceof PDFStream) return faultsIn(object.dict)
  return object instanceof PDFDict ? faultsIn(object) : []
}

function faultsIn(dictionary: PDFDict): string[] {
  const faults = has(dictionary, 'Type', 'Font') ? fontFaults(dictionary) : []
  if (dictionary.values().includes(DEVICE_CMYK)) faults.push(PRINT_COLOURS)
  if (has(dictionary, 'Filter', 'LZWDecode')) faults.push('an outdated compression')
  if (dictionary.lookup(PDFName.of('Interpolate')) === PDFBool.True) faults.push('pictures that are smoothed')
  if (['TR', 'HTP'].some((key) => has(dictionary, 'Type', 'ExtGState') && dictionary.has(PDFName.of(key))))
    faults.push('settings for a printer')
  return faults
}

/** The operators k and K set a colour in cyan, magenta, yellow and black. */
const usesPrintColours = (content: Uint8Array): boolean =>
  /(?:[\d.]+\s+){4}[kK]\s/.test(Buffer.from(content).toString('latin1'))
