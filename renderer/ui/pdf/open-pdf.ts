import { getDocument, VerbosityLevel, type PDFDocumentProxy } from 'pdfjs-screen/legacy/build/pdf.mjs'
import { decoderFolder, PdfResources } from './pdf-resources'
import { pdfWorker } from './pdf-worker'

/** The size of a page in points, 1/72 inch. */
export interface PageSize {
  width: number
  height: number
}

export interface OpenPdf {
  document: PDFDocumentProxy
  /** One for each page. */
  sizes: readonly PageSize[]
  /** Drawn as it prints, and as soon as can be. */
  isPrinted: boolean
  /** Degrees clockwise that its pages are shown turned by, beyond what the file says. */
  turn: number
  close(): void
}

/** The same pages, turned clockwise by 0, 90, 180 or 270 degrees. Whoever opened it closes it. */
export function turned(pdf: OpenPdf, turn: number): OpenPdf {
  if (turn === pdf.turn) return pdf
  const isSideways = (turn - pdf.turn) % 180 !== 0
  const sizes = isSideways ? pdf.sizes.map(({ width, height }) => ({ width: height, height: width })) : pdf.sizes
  return { ...pdf, sizes, turn }
}

interface OpenOptions {
  /**
   * Draws as it prints: glyphs by their outlines, so that no font has to be loaded into the page first, and without waiting
   * for the screen's next frame. For packets, which are drawn anew at every keystroke; with other people's files it would
   * leave out what they show on screens alone.
   */
  isPrinted?: boolean
}

/**
 * Reads a PDF without drawing any of it. The bytes are copied and stay whole.
 *
 * @throws when the bytes are no PDF that can be read, or the reading was aborted.
 */
export async function openPdf(
  bytes: Uint8Array,
  signal: AbortSignal,
  { isPrinted = false }: OpenOptions = {},
): Promise<OpenPdf> {
  const task = getDocument({
    // pdf.js hands the buffer to its worker and leaves ours empty.
    data: bytes.slice(),
    worker: pdfWorker(),
    // The security policy forbids both; asking would log a violation.
    isEvalSupported: false,
    useWasm: false,
    useWorkerFetch: false,
    disableFontFace: isPrinted,
    BinaryDataFactory: PdfResources,
    wasmUrl: decoderFolder,
    verbosity: VerbosityLevel.ERRORS,
  })
  const close = () => void task.destroy()
  signal.addEventListener('abort', close, { once: true })
  try {
    const document = await task.promise
    const sizes = await Promise.all(
      Array.from({ length: document.numPages }, (_, index) => sizeOf(document, index + 1)),
    )
    signal.throwIfAborted()
    return { document, sizes, isPrinted, turn: 0, close }
  } finally {
    signal.removeEventListener('abort', close)
  }
}

async function sizeOf(document: PDFDocumentProxy, number: number): Promise<PageSize> {
  const { width, height } = (await document.getPage(number)).getViewport({ scale: 1 })
  return { width, height }
}
