import { RenderingCancelledException, TextLayer, type PDFPageProxy } from 'pdfjs-screen/legacy/build/pdf.mjs'
import type { OpenPdf } from './open-pdf'

/** More would cost memory and show nothing: about a page of A4 at 300 dots per inch. */
const MOST_PIXELS = 9_000_000

interface Options {
  /** CSS pixels per point. */
  scale: number
  /** Device pixels per CSS pixel. */
  density: number
  signal: AbortSignal
}

/** Draws one page, counted from 1, off the screen. Null when it was aborted. */
export const drawPage = (pdf: OpenPdf, number: number, options: Options) =>
  unlessAborted(options, async () => draw(await pdf.document.getPage(number), pdf, options))

/**
 * The words of a page, counted from 1, in their places, invisible: for selecting, finding and reading aloud. Null when it
 * was aborted.
 */
export const placeWords = (pdf: OpenPdf, number: number, options: Options) =>
  unlessAborted(options, async () => place(await pdf.document.getPage(number), pdf.turn, options))

async function unlessAborted<T>(options: Options, work: () => Promise<T>): Promise<T | null> {
  try {
    const done = await work()
    return options.signal.aborted ? null : done
  } catch (error) {
    if (options.signal.aborted || error instanceof RenderingCancelledException) return null
    throw error
  }
}

async function draw(
  page: PDFPageProxy,
  { isPrinted, turn }: OpenPdf,
  { scale, density, signal }: Options,
): Promise<HTMLCanvasElement> {
  signal.throwIfAborted()
  const rotation = page.rotate + turn
  const full = page.getViewport({ scale: scale * density, rotation })
  const shrink = Math.min(1, Math.sqrt(MOST_PIXELS / (full.width * full.height)))
  const viewport = page.getViewport({ scale: scale * density * shrink, rotation })
  const canvas = document.createElement('canvas')
  canvas.width = Math.floor(viewport.width)
  canvas.height = Math.floor(viewport.height)
  const task = page.render({ canvas, viewport, intent: isPrinted ? 'print' : 'display' })
  const cancel = () => task.cancel()
  signal.addEventListener('abort', cancel, { once: true })
  await task.promise.finally(() => signal.removeEventListener('abort', cancel))
  return canvas
}

async function place(page: PDFPageProxy, turn: number, { scale, signal }: Options): Promise<HTMLElement> {
  signal.throwIfAborted()
  const container = document.createElement('div')
  // pdf.js sizes its spans by this custom property.
  container.style.setProperty('--total-scale-factor', String(scale))
  const layer = new TextLayer({
    textContentSource: page.streamTextContent(),
    container,
    viewport: page.getViewport({ scale, rotation: page.rotate + turn }),
  })
  const cancel = () => layer.cancel()
  signal.addEventListener('abort', cancel, { once: true })
  await layer.render().finally(() => signal.removeEventListener('abort', cancel))
  return container
}
