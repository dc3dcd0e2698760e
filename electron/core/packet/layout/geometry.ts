import type { PageSize } from '../tree'

/** Measures of a page in points, from its top left corner downwards. */
export interface Geometry {
  width: number
  height: number
  left: number
  right: number
  /** First place for content, below the running head. */
  top: number
  /** The same on a page that opens with the document's title, where no running head stands. */
  titleTop: number
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

/** Widths of the columns, and how far from the page's edges the content stays; all in points. */
export interface Columns {
  main: number
  gutter: number
  side: number
  top: number
  bottom: number
  /** From the rule above the foot to the foot's baseline; 12 when absent. */
  foot?: number
}

/** From the running head's baseline to the first place for content, and from there up to where a title may begin. */
const HEAD_ABOVE = 26
const TITLE_ABOVE = 8

const STRIP_MARGIN = 14
const STRIP_HEIGHT = 1_200

/** The columns of A4 in the standard template on a sheet that is no wider than they are. */
export const stripGrid = (): Geometry => {
  const [mainWidth, gutter, sideWidth] = [325, 22, 124]
  const contentWidth = mainWidth + gutter + sideWidth
  const [left, top, bottom] = [STRIP_MARGIN, STRIP_MARGIN, STRIP_HEIGHT - STRIP_MARGIN]
  return {
    width: contentWidth + 2 * STRIP_MARGIN,
    height: STRIP_HEIGHT,
    left,
    right: left + contentWidth,
    top,
    titleTop: top,
    bottom,
    headBaseline: top,
    footRule: bottom,
    footBaseline: bottom,
    mainWidth,
    sideLeft: left + mainWidth + gutter,
    sideWidth,
    contentWidth,
  }
}

/** The same columns on both papers but for what is said of Letter, which is wider and shorter. */
export const columnGrid =
  (columns: Columns, onLetter: Partial<Columns> = {}) =>
  (size: PageSize): Geometry => {
    const { main, gutter, side, top, bottom, foot = 12 } = size === 'letter' ? { ...columns, ...onLetter } : columns
    const { width, height } = papers[size]
    const contentWidth = main + gutter + side
    const left = (width - contentWidth) / 2
    return {
      width,
      height,
      left,
      right: left + contentWidth,
      top,
      titleTop: top - HEAD_ABOVE - TITLE_ABOVE,
      bottom: height - bottom,
      headBaseline: top - HEAD_ABOVE,
      footRule: height - bottom + 28,
      footBaseline: height - bottom + 28 + foot,
      mainWidth: main,
      sideLeft: left + main + gutter,
      sideWidth: side,
      contentWidth,
    }
  }
