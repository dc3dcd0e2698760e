import { PacketOrigin } from '@shared/case/packet-verification'
import { PDFDict, PDFDocument, PDFHexString, PDFName, PDFString } from './pdf-objects'
import { ORIGIN_KEY } from './write-metadata'

/** What a PDF says it was made from; null where it is no packet of Casebook's, or no PDF that can be read. */
export async function readOrigin(bytes: Uint8Array): Promise<PacketOrigin | null> {
  const text = await infoText(bytes)
  if (text === null) return null
  try {
    return PacketOrigin.safeParse(JSON.parse(text)).data ?? null
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}

async function infoText(bytes: Uint8Array): Promise<string | null> {
  let pdf: PDFDocument
  try {
    pdf = await PDFDocument.load(bytes, { updateMetadata: false })
  } catch {
    // Whatever it is, it is no packet.
    return null
  }
  const info = pdf.context.lookup(pdf.context.trailerInfo.Info)
  const value = info instanceof PDFDict ? info.lookup(PDFName.of(ORIGIN_KEY)) : undefined
  return value instanceof PDFHexString || value instanceof PDFString ? value.decodeText() : null
}
