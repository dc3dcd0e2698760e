import type { PassageBlock } from '../../tree'
import type { Flow } from '../flow'
import { nestedOpening, placeNested, setNested, within } from '../nested'
import { looseNode } from '../structure'
import type { BlockSetter } from './block-setter'

const INDENT = 12

/** What somebody else wrote, behind a line at its left. */
export const passageBlock: BlockSetter<PassageBlock> = (block, context, parent) => {
  const { left, mainWidth } = context.geometry
  const indent = INDENT * context.template.scale
  const node = looseNode('BlockQuote')
  const nested = setNested(block.blocks, within(context, left + indent, mainWidth - indent), node)
  return {
    before: context.template.gap.paragraph + 2,
    after: context.template.gap.paragraph + 2,
    opening: nestedOpening(nested),
    keepWithNext: false,
    full: false,
    place(flow) {
      if (nested.blocks.length === 0) return
      parent.kids.push(node)
      const { page, y } = flow
      placeNested(flow, nested, 0)
      drawSideLine(flow, left + 1, page, y)
    },
  }
}

/** From a place on one page down to where the flow is now. */
function drawSideLine(
  { canvas, page: last, y: end, geometry, template }: Flow,
  x: number,
  page: number,
  y: number,
): void {
  for (let at = page; at <= last; at++) {
    const y1 = at === page ? y + 2 : geometry.top + 2
    const y2 = at === last ? end - 2 : geometry.bottom
    const colour = template.palette.bar
    if (y2 > y1) canvas.decorate(at, { kind: 'rule', x1: x, x2: x, y1, y2, thickness: 1.5, colour })
  }
}
