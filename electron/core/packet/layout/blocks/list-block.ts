import type { ListBlock, ListItem } from '../../tree'
import type { Context } from '../context'
import { LinePen } from '../draw-lines'
import type { Flow } from '../flow'
import { flowText, textOpening, textUnderHeading } from '../flow-text'
import { type Nested, nestedOpening, placeNested, setNested, within } from '../nested'
import type { SetText } from '../set-lines'
import { addNode, looseNode, type StructureNode } from '../structure'
import { type BlockSetter, setIfAny, setString } from './block-setter'
import { drawTaskBox } from './task-box'

interface SetItem {
  label: SetText
  checked: boolean | undefined
  text: SetText
  items: SetItem[]
  rest: Nested | undefined
  /** Left end of its mark and of its text. */
  x: number
  textX: number
}

const INDENT = 16
// Deeper levels keep this indent, so that text never runs out of width.
const DEEPEST = 4
/** Between a number that is wider than the indent and the text behind it. */
const NUMBER_GAP = 4

export const listBlock: BlockSetter<ListBlock> = (block, context, parent) => {
  const items = setItems(block, 0, context)
  return {
    before: context.template.gap.paragraph,
    after: context.template.gap.paragraph + 2,
    opening: items[0] ? openingOf(items[0]) : 0,
    openingUnderHeading: firstLines(items, context.template.gap.item),
    keepWithNext: false,
    full: false,
    place: (flow) => placeItems(flow, items, block.ordered, parent),
  }
}

const openingOf = ({ text, rest }: SetItem): number =>
  text.lines.length === 0 && rest ? nestedOpening(rest) : textOpening(text)

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

type Items = Pick<ListBlock, 'items' | 'ordered' | 'start'>

function setItems({ items, ordered, start = 1 }: Items, depth: number, context: Context): SetItem[] {
  const { template, geometry } = context
  const step = INDENT * template.scale
  const indent = Math.min(depth, DEEPEST) * step
  const label = (value: string) => setString(value, template.styles.listItem, Number.MAX_SAFE_INTEGER, context)
  const last = ordered && start + items.length > 10 ? label(`${start + items.length - 1}.`) : undefined
  const room = Math.max(step, (last?.lines[0]?.width ?? 0) + NUMBER_GAP)
  const width = geometry.mainWidth - indent - room
  const textX = geometry.left + indent + room
  return items.map((item, index) => ({
    label: label(ordered ? `${start + index}.` : depth === 0 ? '•' : '–'),
    checked: item.checked,
    text: setIfAny(item.runs, template.styles.listItem, width, context),
    items: setItems({ items: item.items ?? [], ordered: false }, depth + 1, context),
    rest: setRest(item, within(context, textX, width)),
    x: geometry.left + indent,
    textX,
  }))
}

const setRest = ({ blocks = [] }: ListItem, context: Context): Nested | undefined =>
  blocks.length === 0 ? undefined : setNested(blocks, context, looseNode('Div'))

function placeItems(flow: Flow, items: readonly SetItem[], ordered: boolean, parent: StructureNode): void {
  const list = addNode(parent, 'L', { listNumbering: ordered ? 'Decimal' : 'Disc' })
  items.forEach((item, index) => {
    if (index > 0) flow.y += flow.template.gap.item
    if (openingOf(item) > flow.room) flow.newPage()
    const node = addNode(list, 'LI')
    placeLabel(flow, item, node)
    const body = addNode(node, 'LBody')
    flowText(flow, body, item.text, item.textX)
    if (item.items.length > 0) {
      flow.y += flow.template.gap.item
      placeItems(flow, item.items, false, body)
    }
    if (!item.rest) return
    body.kids.push(item.rest.node)
    placeNested(flow, item.rest, item.text.lines.length > 0 ? flow.template.gap.item : 0)
  })
}

function placeLabel(flow: Flow, { label, checked, x }: SetItem, node: StructureNode): void {
  if (checked === undefined) {
    new LinePen(flow.canvas, addNode(node, 'Lbl'), label).drawAll({ page: flow.page, x, top: flow.y })
    return
  }
  drawTaskBox(flow, addNode(node, 'Lbl', { alt: checked ? 'Done' : 'Not done' }), x, label.style, checked)
}
