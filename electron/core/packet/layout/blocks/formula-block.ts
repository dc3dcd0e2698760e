import { isShape, MATCHED } from '@shared/formula/shape'
import type { FormulaBlock } from '../../plain-blocks'
import { drawFormula } from '../draw-formula'
import { formulaWarning } from '../pieces'
import { addNode } from '../structure'
import type { BlockSetter } from './block-setter'
import { codeBlock } from './code-block'

const INDENT = 22
/** Drawn smaller than this share of the text it could not be read: then its source is better. */
const SMALLEST = 0.6

/** A formula by itself, set in from the text. One that cannot be drawn is printed as typed. */
export const formulaBlock: BlockSetter<FormulaBlock> = (block, context, parent) => {
  const { left, mainWidth, top, bottom } = context.geometry
  const { styles, gap, palette, scale: look } = context.template
  const read = context.formula({ tex: block.text, display: true })
  const indent = INDENT * look
  const natural = (styles.body.size * MATCHED) / 1000
  const room = mainWidth - indent
  const fit = isShape(read)
    ? Math.min(1, room / (read.width * natural), (bottom - top) / ((read.height + read.depth) * natural))
    : 0
  if (!isShape(read) || fit < SMALLEST) {
    context.warn(formulaWarning(block.text, isShape(read) ? { why: 'it is too large for the page' } : read))
    return codeBlock({ type: 'code', lines: ['$$', ...block.text.split('\n'), '$$'] }, context, parent)
  }
  const scale = natural * fit
  const height = (read.height + read.depth) * scale
  return {
    before: gap.paragraph + 3,
    after: gap.paragraph + 3,
    opening: height,
    keepWithNext: false,
    full: false,
    place(flow) {
      const drawn = { shape: read, tex: block.text, scale, colour: palette.ink }
      drawFormula(flow.canvas, addNode(parent, 'P'), drawn, { page: flow.page, x: left + indent, y: flow.y })
      flow.y += height
    },
  }
}
