import type { RuleBlock } from '../../plain-blocks'
import type { BlockSetter } from './block-setter'

const SHARE = 0.2

/** A short line in the middle of its column. */
export const ruleBlock: BlockSetter<RuleBlock> = (_, context) => {
  const { left, mainWidth } = context.geometry
  const { gap } = context.template
  const width = mainWidth * SHARE
  const x1 = left + (mainWidth - width) / 2
  return {
    before: gap.block,
    after: gap.block,
    opening: 1,
    keepWithNext: true,
    full: false,
    place({ canvas, page, y, template }) {
      const colour = template.palette.muted
      canvas.decorate(page, { kind: 'rule', x1, x2: x1 + width, y1: y, y2: y, thickness: 0.5, colour })
    },
  }
}
