import { openPdf, type OpenPdf } from './open-pdf'
import css from './print-pdf.module.css'

/** Dots per inch of a printed page; text stays sharp, and a page takes a moment. */
const PRINT_DPI = 220

interface Options {
  paper: 'a4' | 'letter'
  signal: AbortSignal
  onProgress: (done: number, total: number) => void
}

/** Takes the last printed pages off the page again. */
let clearLast = () => {}

/**
 * Draws every page and opens the system's print dialog with nothing else on the paper. It works alike in a browser and in
 * the desktop app, which both print what the page shows.
 *
 * @throws when the bytes are no PDF that can be read, or the signal was aborted.
 */
export async function printPdf(bytes: Uint8Array, { paper, signal, onProgress }: Options): Promise<void> {
  clearLast()
  const addresses: string[] = []
  const pages = document.createElement('div')
  pages.className = `${css.pages} ${css[paper]}`
  clearLast = () => {
    pages.remove()
    for (const address of addresses.splice(0)) URL.revokeObjectURL(address)
  }
  const pdf = await openPdf(bytes, signal)
  try {
    for (let number = 1; number <= pdf.sizes.length; number += 1) {
      signal.throwIfAborted()
      const address = URL.createObjectURL(await pictureOf(pdf, number))
      addresses.push(address)
      pages.append(await loaded(address))
      onProgress(number, pdf.sizes.length)
    }
  } catch (error) {
    clearLast()
    throw error
  } finally {
    pdf.close()
  }
  document.body.append(pages)
  // Not every browser waits in print() until the person is done.
  window.addEventListener('afterprint', () => clearLast(), { once: true })
  window.print()
}

/** Prints one picture, as large as the paper lets it be. */
export async function printPicture(picture: Blob): Promise<void> {
  clearLast()
  const address = URL.createObjectURL(picture)
  const pages = document.createElement('div')
  pages.className = `${css.pages} ${css.a4}`
  clearLast = () => {
    pages.remove()
    URL.revokeObjectURL(address)
  }
  pages.append(await loaded(address))
  document.body.append(pages)
  window.addEventListener('afterprint', () => clearLast(), { once: true })
  window.print()
}

async function pictureOf({ document: source }: OpenPdf, number: number): Promise<Blob> {
  const page = await source.getPage(number)
  const viewport = page.getViewport({ scale: PRINT_DPI / 72 })
  const canvas = document.createElement('canvas')
  canvas.width = Math.round(viewport.width)
  canvas.height = Math.round(viewport.height)
  await page.render({ canvas, viewport, intent: 'print' }).promise
  return new Promise((done, refuse) => {
    canvas.toBlob((picture) => (picture ? done(picture) : refuse(new Error(`Page ${number} could not be drawn.`))))
  })
}

async function loaded(address: string): Promise<HTMLImageElement> {
  const image = new Image()
  image.src = address
  image.alt = ''
  await image.decode()
  return image
}
