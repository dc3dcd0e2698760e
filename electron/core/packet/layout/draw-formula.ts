import type { FormulaShape } from '@shared/formula/shape'
import type { Canvas } from './canvas'
import type { Colour } from './palette'
import { addNode, type StructureNode } from './structure'

interface Drawn {
  shape: FormulaShape
  tex: string
  /** Points per thousandth of the type size. */
  scale: number
  colour: Colour
}

/** Puts a formula with its upper left corner at a place; those who cannot see it get it in TeX. */
export function drawFormula(
  canvas: Canvas,
  parent: StructureNode,
  { shape, tex, scale, colour }: Drawn,
  { page, x, y }: { page: number; x: number; y: number },
): void {
  const [width, height] = [shape.width * scale, (shape.height + shape.depth) * scale]
  const box = { left: x, top: y, right: x + width, bottom: y + height, page }
  const node = addNode(parent, 'Formula', { alt: tex, box })
  canvas.draw(page, node, { kind: 'formula', x, y, width, height, scale, colour, shape })
}
