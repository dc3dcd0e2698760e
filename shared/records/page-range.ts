/** Pages of a document, counted from 1, both included. */
export interface PageSpan {
  from: number
  to: number
}

/** No document is longer; a larger number is a slip of the finger. */
const LARGEST_PAGE = 99_999

/**
 * Reads "1-3, 7" into spans in the order of the document, without overlaps. An empty text means all pages: no spans.
 * Gives a sentence for the person where the text cannot be read.
 */
export function readPageRange(text: string): PageSpan[] | string {
  const spans: PageSpan[] = []
  for (const part of text.split(/[,;]/).map((piece) => piece.trim())) {
    if (part === '') continue
    const found = /^(\d{1,9})(?:\s*[-\u2010-\u2015\u2212]\s*(\d{1,9}))?$/.exec(part)
    if (!found) return `“${part}” is no page or range of pages. Write for example 1-3, 7.`
    const [from, to] = [Number(found[1]), Number(found[2] ?? found[1])]
    if (from === 0) return 'Pages are counted from 1.'
    if (to > LARGEST_PAGE) return `There is no page ${to}.`
    if (to < from) return `In “${part}” the last page comes before the first.`
    spans.push({ from, to })
  }
  return merged(spans)
}

function merged(spans: readonly PageSpan[]): PageSpan[] {
  const result: PageSpan[] = []
  for (const { from, to } of spans.toSorted((a, b) => a.from - b.from)) {
    const last = result.at(-1)
    if (last && from <= last.to + 1) last.to = Math.max(last.to, to)
    else result.push({ from, to })
  }
  return result
}

/** The chosen pages of a document of `count` pages, counted from 1; all of them where no spans are given. */
export function pagesWithin(spans: readonly PageSpan[] | undefined, count: number): number[] {
  const chosen = spans && spans.length > 0 ? spans : [{ from: 1, to: count }]
  return chosen.flatMap(({ from, to }) => {
    const last = Math.min(to, count)
    return Array.from({ length: Math.max(0, last - from + 1) }, (_, index) => from + index)
  })
}

/** "pages 1-3, 7", for people; "all pages" where no spans are given. */
export function spansInWords(spans: readonly PageSpan[] | undefined): string {
  if (!spans || spans.length === 0) return 'all pages'
  const parts = spans.map(({ from, to }) => (from === to ? String(from) : `${from}\u2013${to}`))
  const [only] = spans
  return spans.length === 1 && only?.from === only?.to ? `page ${parts[0]}` : `pages ${parts.join(', ')}`
}

/** "1-3, 7", as `readPageRange` reads it; empty for none, which means all. */
export function writePageRange(pages: readonly number[]): string {
  const spans = merged(pages.map((page) => ({ from: page, to: page })))
  return spans.map(({ from, to }) => (from === to ? String(from) : `${from}-${to}`)).join(', ')
}

/** The pages that a text names of a document of `count` pages; none where it names none or cannot be read. */
export function pagesNamed(text: string, count: number): number[] {
  const spans = readPageRange(text)
  return typeof spans === 'string' || spans.length === 0 ? [] : pagesWithin(spans, count)
}

/** The text with one page more, or without it. What it names beyond the document's end is dropped. */
export function withPageTurned(text: string, page: number, count: number): string {
  const named = pagesNamed(text, count)
  return writePageRange(named.includes(page) ? named.filter((one) => one !== page) : [...named, page])
}
