/** A stretch of one page from edge to edge, in points from the page's upper edge. */
export interface PageBand {
  /** Names what stands there, wherever it moves. */
  anchor: string
  /** Counted from 1. */
  page: number
  top: number
  bottom: number
}
