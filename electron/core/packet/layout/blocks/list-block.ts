import type { ListBlock, ListItem } from '../../tree'
import type { Context } from '../context'
import { LinePen } from '../draw-lines'
import type { Flow } from '../flow'
import { flowText, textOpening, textUnderHeading } from '../flow-text'
import type { SetText } from '../set-lines'
import { addNode, type StructureNode } from '../structure'
import { type BlockSetter, setInline, setString } from './block-setter'

interface SetItem {
  label: SetText
  text: SetText
  items: SetItem[]
  indent: number
}

const INDENT = 16
// Deeper levels keep this indent, so that text never runs out of width.
const DEEPEST = 4

export const listBlock: BlockSetter<ListBlock> = (block, context, parent) => {
  const items = setItems(block.items, block.ordered, 0, context)
  return {
    before: context.template.gap.paragraph,
    after: context.template.gap.paragraph + 2,
    opening: items[0] ? textOpening(items[0].text) : 0,
    openingUnderHeading: firstLines(items, context.template.gap.item),
    keepWithNext: false,
    full: false,
    place: (flow) => placeItems(flow, items, block.ordered, parent),
  }
}

/** Height of the first items that have three lines together. */
function firstLines(items: readonly SetItem[], gap: number): number {
  let lines = 0
  let height = 0
  for (const { text } of items) {
    if (lines >= 3) break
    height += (lines > 0 ? gap : 0) + (lines === 0 ? textUnderHeading(text) : textOpening(text))
    lines += text.lines.length
  }
  return height
}

function setItems(items: readonly ListItem[], ordered: boolean, depth: number, context: Context): SetItem[] {
  const step = INDENT * context.template.scale
  const indent = Math.min(depth, DEEPEST) * step
  const width = context.geometry.mainWidth - indent - step
  return items.map((item, index) => ({
    label: setString(
      ordered ? `${index + 1}.` : depth === 0 ? '•' : '–',
      context.template.styles.listItem,
      step,
      context,
    ),
    text: setInline(item.runs, context.template.styles.listItem, width, context),
    items: setItems(item.items ?? [], false, depth + 1, context),
    indent,
  }))
}

function placeItems(flow: Flow, items: readonly SetItem[], ordered: boolean, parent: StructureNode): void {
  const list = addNode(parent, 'L', { listNumbering: ordered ? 'Decimal' : 'Disc' })
  items.forEach((item, index) => {
    if (index > 0) flow.y += flow.template.gap.item
    if (textOpening(item.text) > flow.room) flow.newPage()
    const node = addNode(list, 'LI')
    const x = flow.geometry.left + item.indent
    new LinePen(flow.canvas, addNode(node, 'Lbl'), item.label).drawAll({ page: flow.page, x, top: flow.y })
    const body = addNode(node, 'LBody')
    flowText(flow, body, item.text, x + INDENT * flow.template.scale)
    if (item.items.length === 0) return
    flow.y += flow.template.gap.item
    placeItems(flow, item.items, false, body)
  })
}
