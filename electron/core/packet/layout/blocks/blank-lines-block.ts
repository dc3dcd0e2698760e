import type { BlankLinesBlock } from '../../plain-blocks'
import { heightOf, LinePen } from '../draw-lines'
import { addNode } from '../structure'
import { type BlockSetter, setString } from './block-setter'

const LINE_HEIGHT = 24

export const blankLinesBlock: BlockSetter<BlankLinesBlock> = (block, context, parent) => {
  const { left, mainWidth } = context.geometry
  const label = setString(block.label, context.template.styles.label, mainWidth, context)
  const lines = Math.max(1, Math.min(block.lines, 20))
  return {
    before: context.template.gap.block,
    after: context.template.gap.block,
    opening: heightOf(label) + lines * LINE_HEIGHT,
    keepWithNext: false,
    full: false,
    place(flow) {
      new LinePen(flow.canvas, addNode(parent, 'P'), label).drawAll({ page: flow.page, x: left, top: flow.y })
      flow.y += heightOf(label)
      for (let line = 0; line < lines; line++) {
        flow.y += LINE_HEIGHT
        const rule = {
          x1: left,
          x2: left + mainWidth,
          y1: flow.y,
          y2: flow.y,
          thickness: 0.5,
          colour: flow.template.palette.rule,
        }
        flow.canvas.decorate(flow.page, { kind: 'rule', ...rule })
      }
    },
  }
}
