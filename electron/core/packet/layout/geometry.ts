import type { PageSize } from '../tree'

/** Measures of a page in points, from its top left corner downwards. */
export interface Geometry {
  width: number
  height: number
  left: number
  right: number
  /** First place for content, below the running head. */
  top: number
  /** Last place for content, above the foot. */
  bottom: number
  headBaseline: number
  footRule: number
  footBaseline: number
  mainWidth: number
  sideLeft: number
  sideWidth: number
  contentWidth: number
}

const papers: Record<PageSize, { width: number; height: number }> = {
  a4: { width: 595.28, height: 841.89 },
  letter: { width: 612, height: 792 },
}

const MAIN = 325
const GUTTER = 22
const SIDE = 124
const TOP = 80
const BOTTOM = 72

/** The same three-part grid on both papers; the margins take up the difference. */
export function pageGeometry(size: PageSize): Geometry {
  const { width, height } = papers[size]
  const contentWidth = MAIN + GUTTER + SIDE
  const left = (width - contentWidth) / 2
  return {
    width,
    height,
    left,
    right: left + contentWidth,
    top: TOP,
    bottom: height - BOTTOM,
    headBaseline: 54,
    footRule: height - 44,
    footBaseline: height - 32,
    mainWidth: MAIN,
    sideLeft: left + MAIN + GUTTER,
    sideWidth: SIDE,
    contentWidth,
  }
}
