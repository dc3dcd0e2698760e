import { applied, type Matrix, matrixOf, times } from './matrix'
import { outlineOf } from './outline'
import type { FormulaPart, FormulaRead } from './shape'

/** What is drawn of a formula, as an element of SVG. */
export interface Drawing {
  kind: string
  attributes: Readonly<Record<string, unknown>>
  children?: readonly unknown[]
}

type Clip = FormulaPart['clip']

/** In type sizes: what is larger is no formula that anybody reads. */
const WIDEST = 250
const HIGHEST = 120
/** In letters of outlines. */
const MOST_DRAWN = 1_500_000
/** Accents and slanted letters lean out of their place, by thousandths of the type size. */
const LEAN = 700

/** The outlines of a drawing, unless something in it cannot be drawn or leaves its place. */
export function readDrawing(svg: Drawing): FormulaRead {
  const [left = 0, top = 0, width = 0, height = 0] = numbersIn(svg, 'viewBox')
  if (!(width > 0) || width > WIDEST * 1000 || height > HIGHEST * 1000) return { why: 'it is too large' }
  const reader = new Reader()
  reader.within(svg, [1, 0, 0, 1, -left, 0], undefined)
  if (reader.trouble !== null) return { why: reader.trouble }
  const [outmost, upmost, rightmost, lowest] = reader.extent
  const isInPlace =
    outmost >= -LEAN && rightmost <= width + LEAN && upmost >= top - LEAN && lowest <= top + height + LEAN
  if (!isInPlace) return { why: 'it draws outside its own place' }
  const whole = Math.round
  return { width: whole(width), height: whole(-top), depth: whole(top + height), parts: reader.parts() }
}

class Reader {
  trouble: string | null = null
  readonly extent: [number, number, number, number] = [0, 0, 0, 0]
  readonly #bare: string[] = []
  readonly #clipped: FormulaPart[] = []
  #drawn = 0

  parts(): FormulaPart[] {
    return [...(this.#bare.length > 0 ? [{ outline: this.#bare.join(' ') }] : []), ...this.#clipped]
  }

  within({ children = [] }: Drawing, matrix: Matrix, clip: Clip): void {
    for (const child of children) {
      if (this.trouble !== null) return
      if (isDrawing(child)) this.#read(child, matrix, clip)
    }
  }

  #read(drawing: Drawing, outer: Matrix, clip: Clip): void {
    const own = matrixOf(said(drawing, 'transform'))
    if (!own) return this.#refuse(drawing)
    const matrix = times(outer, own)
    switch (drawing.kind) {
      case 'g':
        return this.within(drawing, matrix, clip)
      case 'svg':
        return this.#readWindow(drawing, matrix)
      case 'path':
        return this.#draw(said(drawing, 'd'), matrix, clip, drawing)
      case 'rect':
        return this.#draw(rectangle(drawing), matrix, clip, drawing)
      case 'line':
        return this.#draw(stroke(drawing), matrix, clip, drawing)
      default:
        return this.#refuse(drawing)
    }
  }

  /** A window shows a part of a long bracket or bar. */
  #readWindow(drawing: Drawing, outer: Matrix): void {
    const [left = 0, top = 0, seenWidth = 1, seenHeight = 1] = numbersIn(drawing, 'viewBox')
    const [x, y, width, height] = ['x', 'y', 'width', 'height'].map((name) => numberOf(drawing, name)) as Rectangle
    const scaled: Matrix = [width / seenWidth, 0, 0, height / seenHeight, x, y]
    const matrix = times(outer, times(scaled, [1, 0, 0, 1, -left, -top]))
    const corners = [applied(outer, x, y), applied(outer, x + width, y + height)] as const
    const [xs, ys] = [0, 1].map((axis) => corners.map((corner) => corner[axis] ?? 0)) as [number[], number[]]
    const [fromX, fromY] = [Math.min(...xs), Math.min(...ys)].map(Math.round) as [number, number]
    this.within(drawing, matrix, [
      fromX,
      fromY,
      Math.round(Math.max(...xs)) - fromX,
      Math.round(Math.max(...ys)) - fromY,
    ])
  }

  #draw(path: string, matrix: Matrix, clip: Clip, drawing: Drawing): void {
    if (path === '') return
    const outline = outlineOf(path, matrix)
    if (outline === null) return this.#refuse(drawing)
    this.#drawn += outline.length
    if (this.#drawn > MOST_DRAWN) {
      this.trouble = 'it is too large'
      return
    }
    if (clip) this.#clipped.push({ outline, clip })
    else this.#bare.push(outline)
    this.#measure(clip ? [clip[0], clip[1], clip[0] + clip[2], clip[1] + clip[3]] : extentOf(outline))
  }

  #measure([left, top, right, bottom]: Rectangle): void {
    this.extent[0] = Math.min(this.extent[0], left)
    this.extent[1] = Math.min(this.extent[1], top)
    this.extent[2] = Math.max(this.extent[2], right)
    this.extent[3] = Math.max(this.extent[3], bottom)
  }

  #refuse(drawing: Drawing): void {
    const letters = textOf(drawing)
    this.trouble =
      letters === '' ? 'a part of it cannot be drawn' : `“${letters}” has no outline in the fonts of formulas`
  }
}

type Rectangle = [number, number, number, number]

function extentOf(outline: string): Rectangle {
  const extent: Rectangle = [Infinity, Infinity, -Infinity, -Infinity]
  let axis = 0
  for (const word of outline.split(' ')) {
    const value = Number(word)
    if (Number.isNaN(value)) axis = 0
    else {
      extent[axis] = Math.min(extent[axis] ?? value, value)
      extent[axis + 2] = Math.max(extent[axis + 2] ?? value, value)
      axis = 1 - axis
    }
  }
  return extent
}

const rectangle = (drawing: Drawing): string => {
  const [x, y, width, height] = ['x', 'y', 'width', 'height'].map((name) => numberOf(drawing, name)) as Rectangle
  const line = numberOf(drawing, 'stroke-width')
  const outer = box(x, y, width, height)
  return drawing.attributes['fill'] === 'none' || line > 0
    ? `${outer}${box(x + line, y + height - line, width - 2 * line, 2 * line - height)}`
    : outer
}

/** The second side may be drawn upwards, which leaves a hole. */
const box = (x: number, y: number, width: number, height: number): string =>
  `M${x} ${y}H${x + width}V${y + height}H${x}Z`

/** A straight line as a thin bar. */
function stroke(drawing: Drawing): string {
  const [x1, y1, x2, y2] = ['x1', 'y1', 'x2', 'y2'].map((name) => numberOf(drawing, name)) as Rectangle
  const half = (numberOf(drawing, 'stroke-width') || 60) / 2
  return x1 === x2
    ? box(x1 - half, Math.min(y1, y2), 2 * half, Math.abs(y2 - y1))
    : box(Math.min(x1, x2), y1 - half, Math.abs(x2 - x1), 2 * half)
}

const isDrawing = (value: unknown): value is Drawing =>
  typeof value === 'object' && value !== null && 'kind' in value && 'attributes' in value

const said = ({ attributes }: Drawing, name: string): string => {
  const value = attributes[name]
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}

const numberOf = (drawing: Drawing, name: string): number => Number.parseFloat(said(drawing, name)) || 0

const numbersIn = (drawing: Drawing, name: string): number[] =>
  said(drawing, name)
    .split(/[\s,]+/)
    .filter(Boolean)
    .map(Number)

function textOf({ children = [] }: Drawing): string {
  return children
    .map((child): string => {
      if (isDrawing(child)) return textOf(child)
      return typeof child === 'object' && child !== null && 'value' in child ? String(child.value) : ''
    })
    .join('')
}
