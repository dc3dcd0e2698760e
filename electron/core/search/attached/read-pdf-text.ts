import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { WorkerMessageHandler } from 'pdfjs-dist/legacy/build/pdf.worker.mjs'
import { fileText, MOST_LETTERS, without, type FileText } from './file-text'

// The reader looks here before it loads a thread of its own; this already runs in one.
Object.assign(globalThis, { pdfjsWorker: { WorkerMessageHandler } })

/** Pages that are read at most. */
const MOST_PAGES = 2_000

/** The words of a PDF, page by page. */
export async function readPdfText(bytes: Uint8Array): Promise<FileText> {
  const task = getDocument({
    data: new Uint8Array(bytes),
    verbosity: 0,
    useSystemFonts: false,
    disableFontFace: true,
    isEvalSupported: false,
    stopAtErrors: false,
  })
  try {
    return fileText(await pagesOf(await task.promise))
  } catch (error) {
    return without(error instanceof Error && error.name === 'PasswordException' ? 'locked' : 'failed')
  } finally {
    await task.destroy()
  }
}

async function pagesOf(pdf: PDFDocumentProxy): Promise<FileText['parts']> {
  const parts: FileText['parts'] = []
  let letters = 0
  for (let page = 1; page <= Math.min(pdf.numPages, MOST_PAGES) && letters < MOST_LETTERS; page += 1) {
    // oxlint-disable-next-line no-await-in-loop -- one page after the other: all at once would hold them all
    const text = await textOf(pdf, page)
    letters += text.length
    parts.push({ page, text })
  }
  return parts
}

/** A word that was parted at the end of a line is one word again. */
async function textOf(pdf: PDFDocumentProxy, number: number): Promise<string> {
  const page = await pdf.getPage(number)
  const { items } = await page.getTextContent()
  page.cleanup()
  const text = items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('')
  return text.replace(/(\p{Ll})[\u00ad-]\n(?=\p{Ll})/gu, '$1')
}
