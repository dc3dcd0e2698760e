import type { ContentsBlock } from '../../tree'
import { heightOf, LinePen } from '../draw-lines'
import { flowText } from '../flow-text'
import { GAP } from '../flow'
import { addNode } from '../structure'
import { typeStyles } from '../type-styles'
import { type BlockSetter, setInline, setString } from './block-setter'

const INDENT = 12
const NUMBER_WIDTH = 30

/** The headings of the outline, each a link to its page. */
export const contentsBlock: BlockSetter<ContentsBlock> = (block, context, parent) => {
  const { left, mainWidth } = context.geometry
  const title = setString(block.title, typeStyles.heading3, mainWidth, context)
  const entries = context.headings
    .filter((heading) => heading.level <= block.depth)
    .map(({ text, level, id }) => {
      const indent = (level - 1) * INDENT
      const style = level === 1 ? { ...typeStyles.cell, style: 'strong' as const } : typeStyles.cell
      return {
        indent,
        text: setInline(
          [{ type: 'reference', anchor: id, text }],
          { ...style, leading: 15 },
          mainWidth - indent - NUMBER_WIDTH,
          context,
        ),
        number: setString(context.pageNumber(id), { ...typeStyles.cellNumeric, leading: 15 }, NUMBER_WIDTH, context),
      }
    })
  return {
    before: GAP.block,
    after: GAP.block,
    opening: heightOf(title) + 45,
    keepWithNext: false,
    full: false,
    place(flow) {
      const contents = addNode(parent, 'TOC')
      flowText(flow, addNode(contents, 'Caption'), title, left)
      flow.y += 2
      for (const { indent, text, number } of entries) {
        if (heightOf(text) > flow.room && !flow.atTop) flow.newPage()
        const entry = addNode(addNode(contents, 'TOCI'), 'Reference')
        const { page, y: top } = flow
        new LinePen(flow.canvas, entry, text).drawAll({ page, x: left + indent, top })
        new LinePen(flow.canvas, entry, number, 'right').drawAll({ page, x: left + mainWidth - NUMBER_WIDTH, top })
        flow.y += heightOf(text)
      }
    },
  }
}
