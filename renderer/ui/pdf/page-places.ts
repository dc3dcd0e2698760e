/** A place in a pile of pages: a page, counted from 1, and how much of it lies above the top edge of the view. */
export interface PagePlace {
  page: number
  /** Share of the page's height; below zero in the gap above it. */
  share: number
}

interface Span {
  top: number
  height: number
}

/** The place that stands at the top edge after scrolling down by `scrolled` pixels. */
export function placeAt(spans: readonly Span[], scrolled: number): PagePlace {
  const index = Math.max(
    0,
    spans.findLastIndex(({ top }) => top <= scrolled),
  )
  const span = spans[index]
  return { page: index + 1, share: span ? (scrolled - span.top) / span.height : 0 }
}

/** How far to scroll for a place to stand at the top edge; the last page stands in for one that is gone. */
export function scrollTo(spans: readonly Span[], { page, share }: PagePlace): number {
  const span = spans[Math.min(page, spans.length) - 1]
  return span ? Math.max(0, span.top + share * span.height) : 0
}

/** The page, counted from 1, that fills the middle of the view. */
export const pageInMiddle = (spans: readonly Span[], scrolled: number, height: number): number =>
  placeAt(spans, scrolled + height / 2).page
