import {
  RenderingCancelledException,
  TextLayer,
  type PDFDocumentProxy,
  type PDFPageProxy,
} from 'pdfjs-dist/legacy/build/pdf.mjs'

/** More would cost memory and show nothing: about a page of A4 at 300 dots per inch. */
const MOST_PIXELS = 9_000_000

export interface Painting {
  canvas: HTMLCanvasElement
  /** The page's words in their places, invisible: for selecting, finding and reading aloud. */
  words: HTMLElement
}

interface Options {
  /** CSS pixels per point. */
  scale: number
  /** Device pixels per CSS pixel. */
  density: number
  signal: AbortSignal
}

/** Draws one page, counted from 1, off the screen. Null when it was aborted. */
export async function paintPage(pdf: PDFDocumentProxy, number: number, options: Options): Promise<Painting | null> {
  try {
    const page = await pdf.getPage(number)
    options.signal.throwIfAborted()
    const [canvas, words] = await Promise.all([draw(page, options), place(page, options)])
    return { canvas, words }
  } catch (error) {
    if (options.signal.aborted || error instanceof RenderingCancelledException) return null
    throw error
  }
}

async function draw(page: PDFPageProxy, { scale, density, signal }: Options): Promise<HTMLCanvasElement> {
  const full = page.getViewport({ scale: scale * density })
  const shrink = Math.min(1, Math.sqrt(MOST_PIXELS / (full.width * full.height)))
  const viewport = page.getViewport({ scale: scale * density * shrink })
  const canvas = document.createElement('canvas')
  canvas.width = Math.floor(viewport.width)
  canvas.height = Math.floor(viewport.height)
  const task = page.render({ canvas, viewport })
  const cancel = () => task.cancel()
  signal.addEventListener('abort', cancel, { once: true })
  await task.promise.finally(() => signal.removeEventListener('abort', cancel))
  return canvas
}

async function place(page: PDFPageProxy, { scale, signal }: Options): Promise<HTMLElement> {
  const container = document.createElement('div')
  // pdf.js sizes its spans by this custom property.
  container.style.setProperty('--total-scale-factor', String(scale))
  const layer = new TextLayer({
    textContentSource: page.streamTextContent(),
    container,
    viewport: page.getViewport({ scale }),
  })
  const cancel = () => layer.cancel()
  signal.addEventListener('abort', cancel, { once: true })
  await layer.render().finally(() => signal.removeEventListener('abort', cancel))
  return container
}
