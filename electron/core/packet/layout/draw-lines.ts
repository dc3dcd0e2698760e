import type { Line, LineGroup } from './arrange-line'
import type { TextBox } from './boxes'
import type { Canvas } from './canvas'
import type { Colour, Palette } from './palette'
import { drawFormula } from './draw-formula'
import { formulaScale } from './formula-in-line'
import type { SetText } from './set-lines'
import { addNode, type StructureNode } from './structure'
import type { TextLink } from './pieces'
import type { FormulaPiece } from './styled-text'
import { BASELINE, type TypeStyle } from './type-styles'

export interface LinePlace {
  page: number
  x: number
  /** Top of the line's box; the baseline lies in it by the style. */
  top: number
}

export type Align = 'left' | 'right' | 'center'

/** Height above the baseline at which words are struck through, by their size. */
const STRUCK_AT = 0.26

/** Distance from the top of a line's box to its baseline, in points. */
export const baselineOffset = ({ leading, size }: TypeStyle): number => leading / 2 + size * BASELINE

export const heightOf = (text: SetText): number => text.lines.length * text.style.leading

/** Draws set text line by line; links become nodes of their own inside `node`. One pen serves one paragraph. */
export class LinePen {
  readonly #canvas: Canvas
  readonly #node: StructureNode
  readonly #text: SetText
  readonly #align: Align
  readonly #linkNodes = new Map<TextLink, StructureNode>()

  constructor(canvas: Canvas, node: StructureNode, text: SetText, align: Align = 'left') {
    this.#canvas = canvas
    this.#node = node
    this.#text = text
    this.#align = text.rightToLeft && align === 'left' ? 'right' : align
  }

  draw(line: Line, { page, x, top }: LinePlace): void {
    const left = x + this.#indent(line)
    for (const group of line.groups) this.#drawGroup(group, { page, x: left, top })
  }

  /** Draws a range of the text's lines one under the other. */
  drawAll(place: LinePlace, from = 0, to = this.#text.lines.length): void {
    const { leading } = this.#text.style
    this.#text.lines
      .slice(from, to)
      .forEach((line, index) => this.draw(line, { ...place, top: place.top + index * leading }))
  }

  #indent({ width }: Line): number {
    const free = this.#text.width - width
    if (this.#align === 'left') return 0
    return this.#align === 'right' ? free : free / 2
  }

  #drawGroup(group: LineGroup, { page, x, top }: LinePlace): void {
    const { style } = this.#text
    const { link } = group
    if (group.formula) return this.#drawFormula(group.formula, group, { page, x, top })
    const box = textBox(group, x, top + baselineOffset(style), style, this.#canvas.palette)
    if (group.struck) this.#rule(box, page, box.baseline - box.size * STRUCK_AT, box.colour)
    if (!link) return this.#canvas.draw(page, this.#node, box)
    const node = this.#linkNode(link)
    this.#canvas.draw(page, node, box)
    const area = { left: box.x, right: box.x + box.width, top: top + 1, bottom: top + style.leading }
    this.#canvas.link(page, node, area, link.target, link.contents)
    if (link.underlined) this.#rule(box, page, box.baseline + 2, this.#canvas.palette.accent)
  }

  #drawFormula({ shape, tex }: FormulaPiece, { start, tone }: LineGroup, { page, x, top }: LinePlace): void {
    const { style } = this.#text
    const scale = formulaScale(shape, style)
    const place = { page, x: x + start, y: top + baselineOffset(style) - shape.height * scale }
    drawFormula(this.#canvas, this.#node, { shape, tex, scale, colour: this.#canvas.palette[tone] }, place)
  }

  #linkNode(link: TextLink): StructureNode {
    const known = this.#linkNodes.get(link)
    if (known) return known
    const node = addNode(this.#node, 'Link')
    this.#linkNodes.set(link, node)
    return node
  }

  #rule({ x, width }: TextBox, page: number, y: number, colour: Colour): void {
    this.#canvas.decorate(page, {
      kind: 'rule',
      x1: x,
      x2: x + width,
      y1: y,
      y2: y,
      thickness: 0.35,
      colour,
    })
  }
}

/** The text box of one group of a line whose left end is at `x`. The runs stay those of the line. */
export function textBox(
  { runs, start, width, tone }: LineGroup,
  x: number,
  baseline: number,
  { size, tracking }: TypeStyle,
  palette: Palette,
): TextBox {
  return { kind: 'text', x: x + start, baseline, size, tracking, colour: palette[tone], runs, width }
}
