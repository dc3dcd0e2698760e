import type { ListBlock, ListItem } from '../../tree'
import type { Context } from '../context'
import { LinePen } from '../draw-lines'
import { type Flow, GAP } from '../flow'
import { flowText, textOpening } from '../flow-text'
import type { SetText } from '../set-lines'
import { addNode, type StructureNode } from '../structure'
import { typeStyles } from '../type-styles'
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
    before: GAP.paragraph,
    after: GAP.paragraph + 2,
    opening: items[0] ? textOpening(items[0].text) : 0,
    keepWithNext: false,
    full: false,
    place: (flow) => placeItems(flow, items, block.ordered, parent),
  }
}

function setItems(items: readonly ListItem[], ordered: boolean, depth: number, context: Context): SetItem[] {
  const indent = Math.min(depth, DEEPEST) * INDENT
  const width = context.geometry.mainWidth - indent - INDENT
  return items.map((item, index) => ({
    label: setString(ordered ? `${index + 1}.` : depth === 0 ? '•' : '–', typeStyles.listItem, INDENT, context),
    text: setInline(item.runs, typeStyles.listItem, width, context),
    items: setItems(item.items ?? [], false, depth + 1, context),
    indent,
  }))
}

function placeItems(flow: Flow, items: readonly SetItem[], ordered: boolean, parent: StructureNode): void {
  const list = addNode(parent, 'L', { listNumbering: ordered ? 'Decimal' : 'Disc' })
  items.forEach((item, index) => {
    if (index > 0) flow.y += GAP.item
    if (textOpening(item.text) > flow.room) flow.newPage()
    const node = addNode(list, 'LI')
    const x = flow.geometry.left + item.indent
    new LinePen(flow.canvas, addNode(node, 'Lbl'), item.label).drawAll({ page: flow.page, x, top: flow.y })
    const body = addNode(node, 'LBody')
    flowText(flow, body, item.text, x + INDENT)
    if (item.items.length === 0) return
    flow.y += GAP.item
    placeItems(flow, item.items, false, body)
  })
}
