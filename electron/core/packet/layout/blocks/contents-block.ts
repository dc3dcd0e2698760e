import type { ContentsBlock } from '../../plain-blocks'
import { heightOf, LinePen } from '../draw-lines'
import { flowText } from '../flow-text'
import { addNode } from '../structure'
import { type BlockSetter, setInline, setString } from './block-setter'

const INDENT = 12
const NUMBER_WIDTH = 30

/** The headings of the outline, each a link to its page. */
export const contentsBlock: BlockSetter<ContentsBlock> = (block, context, parent) => {
  const { left, mainWidth } = context.geometry
  const { styles, scale } = context.template
  const numberWidth = NUMBER_WIDTH * scale
  const title = setString(block.title, context.template.styles.heading3, mainWidth, context)
  const entries = context.headings
    .filter((heading) => heading.level <= block.depth)
    .map(({ text, level, id }) => {
      const indent = (level - 1) * INDENT * scale
      const style = level === 1 ? { ...styles.contents, style: 'strong' as const } : styles.contents
      return {
        indent,
        text: setInline([{ type: 'reference', anchor: id, text }], style, mainWidth - indent - numberWidth, context),
        number: setString(context.pageNumber(id), { ...styles.contents, tabular: true }, numberWidth, context),
      }
    })
  return {
    before: context.template.gap.block,
    after: context.template.gap.block,
    opening: heightOf(title) + 3 * styles.contents.leading,
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
        new LinePen(flow.canvas, entry, number, 'right').drawAll({ page, x: left + mainWidth - numberWidth, top })
        flow.y += heightOf(text)
      }
    },
  }
}
