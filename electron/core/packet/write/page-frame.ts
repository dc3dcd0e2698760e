import { PDFArray, PDFNumber, type PDFPage } from './pdf-objects'

/** The visible part of a page and how to turn it upright with its lower left corner at the origin. */
export interface PageFrame {
  /** Left, bottom, right, top in the page's own space. */
  box: readonly [number, number, number, number]
  matrix: readonly [number, number, number, number, number, number]
  /** Size as people see it, in points. */
  width: number
  height: number
}

type Rectangle = PageFrame['box']

const A4: Rectangle = [0, 0, 595.28, 841.89]
/** No printer and no reader goes beyond this (PDF 1.7, annex C). */
const LARGEST = 14_400

/** Applies crop box and rotation; a page without a sensible size is taken as A4. */
export function pageFrame(page: PDFPage): PageFrame {
  const media = rectangle(page, 'MediaBox') ?? A4
  const crop = rectangle(page, 'CropBox')
  const box = (crop && overlap(crop, media)) ?? media
  const [left, bottom, right, top] = box
  const width = right - left
  const height = top - bottom
  switch (turn(page)) {
    case 90:
      return { box, matrix: [0, -1, 1, 0, -bottom, right], width: height, height: width }
    case 180:
      return { box, matrix: [-1, 0, 0, -1, right, top], width, height }
    case 270:
      return { box, matrix: [0, 1, -1, 0, top, -left], width: height, height: width }
    default:
      return { box, matrix: [1, 0, 0, 1, -left, -bottom], width, height }
  }
}

function turn(page: PDFPage): number {
  const angle = page.node.Rotate()
  return angle instanceof PDFNumber ? ((angle.asNumber() % 360) + 360) % 360 : 0
}

function rectangle(page: PDFPage, name: 'MediaBox' | 'CropBox'): Rectangle | undefined {
  const value = name === 'MediaBox' ? lookUp(() => page.node.MediaBox()) : lookUp(() => page.node.CropBox())
  if (!(value instanceof PDFArray) || value.size() < 4) return undefined
  const numbers = [0, 1, 2, 3]
    .map((index) => value.lookup(index))
    .map((part) => (part instanceof PDFNumber ? part.asNumber() : Number.NaN))
  const [a = Number.NaN, b = Number.NaN, c = Number.NaN, d = Number.NaN] = numbers
  return sensible([Math.min(a, c), Math.min(b, d), Math.max(a, c), Math.max(b, d)])
}

function lookUp(read: () => PDFArray | undefined): PDFArray | undefined {
  try {
    return read()
  } catch {
    // A page without its box is damaged in one place only: the rest of it can still be shown.
    return undefined
  }
}

function overlap(a: Rectangle, b: Rectangle): Rectangle | undefined {
  return sensible([Math.max(a[0], b[0]), Math.max(a[1], b[1]), Math.min(a[2], b[2]), Math.min(a[3], b[3])])
}

function sensible(box: Rectangle): Rectangle | undefined {
  const [left, bottom, right, top] = box
  const [width, height] = [right - left, top - bottom]
  return width >= 1 && height >= 1 && width <= LARGEST && height <= LARGEST ? box : undefined
}
