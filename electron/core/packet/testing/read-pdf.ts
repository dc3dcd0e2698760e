import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs'

export interface ReadPage {
  text: string
  /** Addresses of links that leave the document, and page numbers (from 1) of those that do not. */
  links: (string | number)[]
}

export interface ReadPdf {
  pages: ReadPage[]
  outline: { title: string; page: number }[]
  title: unknown
  /** Whether drawing any page failed in a way the reader reports. */
  operatorCounts: number[]
}

/** Reads a PDF with pdf.js, the reader the app itself uses. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const task = getDocument({ data: bytes.slice(), verbosity: 0, useSystemFonts: false })
  const pdf = await task.promise
  const numbers = Array.from({ length: pdf.numPages }, (_, index) => index + 1)
  const pageOf = async (dest: unknown): Promise<number> => {
    const [ref] = dest as [Parameters<typeof pdf.getPageIndex>[0]]
    return (await pdf.getPageIndex(ref)) + 1
  }
  const pages: ReadPage[] = []
  const operatorCounts: number[] = []
  for (const number of numbers) {
    const page = await pdf.getPage(number)
    const content = await page.getTextContent()
    const text = content.items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('')
    const links = await Promise.all(
      (await page.getAnnotations()).map(async ({ url, dest }) => (url as string | undefined) ?? pageOf(dest)),
    )
    pages.push({ text, links })
    const operators = await page.getOperatorList()
    operatorCounts.push(operators.fnArray.filter((operation) => operation === OPS.showText).length)
  }
  type Entry = { title: string; dest: unknown; items: Entry[] }
  const flat = (entries: Entry[]): Entry[] => entries.flatMap((entry) => [entry, ...flat(entry.items)])
  const entries = flat((await pdf.getOutline()) ?? [])
  const outline = await Promise.all(entries.map(async ({ title, dest }) => ({ title, page: await pageOf(dest) })))
  const { info } = await pdf.getMetadata()
  await task.destroy()
  return { pages, outline, title: (info as { Title?: unknown }).Title, operatorCounts }
}
