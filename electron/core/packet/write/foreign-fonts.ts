import { tellsCharacter } from './glyph-names'
import { PDFArray, PDFDict, PDFName, PDFNumber, PDFString } from './pdf-objects'

const SIMPLE_FONTS = new Set(['Type1', 'MMType1', 'TrueType', 'CIDFontType0', 'CIDFontType2'])
const STANDARD_ENCODINGS = new Set(['WinAnsiEncoding', 'MacRomanEncoding'])
const FONT_FILES = ['FontFile', 'FontFile2', 'FontFile3']

/** What about a font ends the claim to an archival and accessible file. */
export function fontFaults(font: PDFDict): string[] {
  const faults: string[] = []
  if (SIMPLE_FONTS.has(named(font, 'Subtype')) && !isEmbedded(font)) faults.push('fonts that are not embedded')
  if (hidesItsText(font)) faults.push('fonts that hide their text')
  return faults
}

const named = (dictionary: PDFDict, key: string): string => {
  const value = dictionary.lookup(PDFName.of(key))
  return value instanceof PDFName ? value.decodeText() : ''
}

const dictionaryAt = (dictionary: PDFDict, key: string): PDFDict | undefined => {
  const value = dictionary.lookup(PDFName.of(key))
  return value instanceof PDFDict ? value : undefined
}

function isEmbedded(font: PDFDict): boolean {
  const descriptor = dictionaryAt(font, 'FontDescriptor')
  return FONT_FILES.some((key) => descriptor?.has(PDFName.of(key)))
}

/** The codes of many fonts mean nothing without a table that says which characters they are. */
function hidesItsText(font: PDFDict): boolean {
  if (font.has(PDFName.of('ToUnicode'))) return false
  const subtype = named(font, 'Subtype')
  if (subtype === 'CIDFontType0' || subtype === 'CIDFontType2') return false
  const encoding = font.lookup(PDFName.of('Encoding'))
  if (subtype === 'Type0') return !(encoding instanceof PDFName) || encoding.decodeText().startsWith('Identity')
  if (encoding instanceof PDFName) return subtype === 'Type3' || !STANDARD_ENCODINGS.has(encoding.decodeText())
  return !namesTell(font, encoding instanceof PDFDict ? encoding : undefined)
}

/** Whether every code that the font can draw has a name, and every such name says which character it is. */
function namesTell(font: PDFDict, encoding: PDFDict | undefined): boolean {
  const differences = encoding ? namesByCode(encoding) : new Map<number, string>()
  if (![...differences.values()].every(tells)) return false
  if (encoding && STANDARD_ENCODINGS.has(named(encoding, 'BaseEncoding'))) return true
  // What the file's own table leaves out, the font names itself: by one of these.
  return glyphsOf(font)?.every(tells) ?? widthsAreNamed(font, differences)
}

const tells = (name: string): boolean => name === '.notdef' || tellsCharacter(name)

function namesByCode(encoding: PDFDict): Map<number, string> {
  const names = new Map<number, string>()
  const list = encoding.lookup(PDFName.of('Differences'))
  let code = 0
  for (const entry of list instanceof PDFArray ? list.asArray() : []) {
    if (entry instanceof PDFNumber) code = entry.asNumber()
    else if (entry instanceof PDFName) names.set(code++, entry.decodeText())
  }
  return names
}

/** Names of all glyphs that the file has for the font, where it says so. */
function glyphsOf(font: PDFDict): string[] | undefined {
  const drawings = dictionaryAt(font, 'CharProcs')
  if (drawings) return drawings.keys().map((key) => key.decodeText())
  const list = dictionaryAt(font, 'FontDescriptor')?.lookup(PDFName.of('CharSet'))
  return list instanceof PDFString
    ? list
        .asString()
        .split('/')
        .slice(1)
        .map((name) => name.trim())
    : undefined
}

function widthsAreNamed(font: PDFDict, names: ReadonlyMap<number, string>): boolean {
  const [first, widths] = [font.lookup(PDFName.of('FirstChar')), font.lookup(PDFName.of('Widths'))]
  if (!(first instanceof PDFNumber) || !(widths instanceof PDFArray)) return false
  return widths.asArray().every((width, index) => {
    const isEmpty = width instanceof PDFNumber && width.asNumber() === 0
    return isEmpty || names.has(first.asNumber() + index)
  })
}
