import { drawFields } from './drawn-fields'
import { cleanForeign } from './clean-foreign'
import { eraseHiddenLayers } from './hidden-layers'
import { DAMAGED, LOCKED, NotShowable } from './not-showable'
import { EncryptedPDFError, PDFDict, PDFDocument, PDFName, PDFNumber } from './pdf-objects'
import { rescuePdf } from './rescue-pdf'
import { refuseSwelling } from './unpack'

/** A PDF somebody else made, opened and made harmless. */
export interface ForeignPdf {
  source: PDFDocument
  /** Sentences about what cannot be seen in the file as it was given. */
  changes: string[]
}

/**
 * Opens a PDF somebody else made: fields are drawn, hidden layers erased, scripts, actions and what tells about the
 * author's machine taken away. @throws NotShowable
 */
export async function openForeignPdf(bytes: Uint8Array, password = ''): Promise<ForeignPdf> {
  const { source, isRescued } = await loadOrRescue(bytes, password)
  try {
    const changes = isRescued || isCutOff(bytes) || hasLost(source) ? [INCOMPLETE] : []
    if (source.catalog.has(PDFName.of('AcroForm'))) changes.push(...drawFields(source))
    if (source.catalog.has(PDFName.of('OCProperties')) && eraseHiddenLayers(source)) changes.push(LAYERS)
    cleanForeign(source.context)
    return { source, changes }
  } catch (error) {
    throw reasonOf(error)
  }
}

const INCOMPLETE = 'An attached PDF is damaged: its end or some of its pages are missing. Please look at its pages.'
const LAYERS = 'An attached PDF has hidden layers; the packet leaves them out.'

/** Loads a PDF, or what can be had of a damaged one. @throws NotShowable */
export async function loadOrRescue(
  bytes: Uint8Array,
  password: string,
): Promise<{ source: PDFDocument; isRescued: boolean }> {
  try {
    const source = await load(bytes, password)
    if (!hasLost(source)) return { source, isRescued: false }
    const rescued = await rescuePdf(bytes)
    const isBetter = rescued !== undefined && rescued.getPageCount() > source.getPageCount()
    return { source: isBetter ? rescued : source, isRescued: isBetter }
  } catch (error) {
    const reason = reasonOf(error)
    const rescued = reason.message === DAMAGED ? await rescuePdf(bytes).catch(() => undefined) : undefined
    if (!rescued) throw reason
    return { source: rescued, isRescued: true }
  }
}

const hasLost = (source: PDFDocument): boolean => declaredPages(source) > source.getPageCount()

/** Loads without changing anything. @throws NotShowable */
export async function load(bytes: Uint8Array, password: string): Promise<PDFDocument> {
  refuseSwelling(bytes)
  try {
    return await PDFDocument.load(bytes, {
      password,
      throwOnInvalidObject: false,
      updateMetadata: false,
      parseSpeed: Number.POSITIVE_INFINITY,
    })
  } catch (error) {
    throw reasonOf(error)
  }
}

/** Whatever is wrong with the file becomes a reason; the library's own words help nobody. */
export function reasonOf(error: unknown): NotShowable {
  if (error instanceof NotShowable) return error
  const message = error instanceof Error ? error.message : String(error)
  const locked = error instanceof EncryptedPDFError || /password|encrypt/i.test(message)
  return locked ? new NotShowable(LOCKED, true) : new NotShowable(DAMAGED)
}

/** A whole PDF ends with this mark, sometimes followed by a little rubbish. */
const isCutOff = (bytes: Uint8Array): boolean =>
  !Buffer.from(bytes.subarray(-2048)).toString('latin1').includes('%%EOF')

function declaredPages({ catalog }: PDFDocument): number {
  const pages = catalog.lookup(PDFName.of('Pages'))
  const count = pages instanceof PDFDict ? pages.lookup(PDFName.of('Count')) : undefined
  return count instanceof PDFNumber ? count.asNumber() : 0
}
