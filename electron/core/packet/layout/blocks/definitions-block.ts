import type { DefinitionRow, DefinitionsBlock } from '../../tree'
import type { Context } from '../context'
import { heightOf, LinePen } from '../draw-lines'
import type { Flow } from '../flow'
import { flowText, textOpening } from '../flow-text'
import { type Nested, nestedOpening, placeNested, setNested, within } from '../nested'
import type { SetText } from '../set-lines'
import { addNode, looseNode, type StructureNode } from '../structure'
import { type BlockSetter, setIfAny, setString } from './block-setter'

interface SetRow {
  label: SetText
  value: SetText
  rest: Nested
  /** Left ends of label and value, right end of both. */
  left: number
  x: number
  right: number
}

const LABEL_WIDTH = 110
const ROW_GAP = 14
const PADDING = 3.5

/** Labels and values side by side over the full width; a table of two columns for those who hear it. */
export const definitionsBlock: BlockSetter<DefinitionsBlock> = (block, context, parent) => {
  const rows = block.rows.map((row) => setRow(row, context))
  return {
    before: context.template.gap.paragraph,
    after: context.template.gap.block,
    opening: rows.slice(0, 2).reduce((sum, row) => sum + openingOf(row), 0),
    keepWithNext: false,
    full: true,
    place(flow) {
      const body = addNode(addNode(parent, 'Table', { summary: 'Labels and values' }), 'TBody')
      rows.forEach((row, index) => placeRow(flow, row, index > 0, body))
    },
  }
}

function setRow({ label, value, blocks = [] }: DefinitionRow, context: Context): SetRow {
  const { left, right } = context.geometry
  const { styles, scale } = context.template
  const labelWidth = LABEL_WIDTH * scale
  const x = left + labelWidth + ROW_GAP
  const { cell } = styles
  const inCell = { ...styles, body: cell, listItem: cell }
  return {
    label: setString(label, styles.label, labelWidth, context),
    value: setIfAny(value, cell, right - x, context),
    rest: setNested(blocks, within(context, x, right - x, inCell), looseNode('TD')),
    left,
    x,
    right,
  }
}

const openingOf = ({ label, value, rest }: SetRow): number =>
  Math.max(heightOf(label), value.lines.length > 0 ? textOpening(value) : nestedOpening(rest))

function placeRow(flow: Flow, row: SetRow, isRuled: boolean, body: StructureNode): void {
  const { label, value, rest, left, x, right } = row
  const { canvas } = flow
  if (openingOf(row) + PADDING > flow.room) flow.newPage()
  else if (isRuled) {
    const colour = flow.template.palette.rule
    canvas.decorate(flow.page, { kind: 'rule', x1: left, x2: right, y1: flow.y, y2: flow.y, thickness: 0.35, colour })
  }
  flow.y += PADDING
  const node = addNode(body, 'TR')
  const { page, y } = flow
  new LinePen(canvas, addNode(node, 'TH', { scope: 'Row' }), label).drawAll({ page, x: left, top: y })
  node.kids.push(rest.node)
  flowText(flow, rest.node, value, x)
  placeNested(flow, rest, value.lines.length > 0 ? flow.template.gap.paragraph : 0)
  const isLabelLonger = flow.page === page && y + heightOf(label) > flow.y
  if (isLabelLonger) flow.y = y + heightOf(label)
  // The rule above the next row lies on the one that is there.
  if (isLabelLonger || !rest.blocks.at(-1)?.endsInRule) flow.y += PADDING
}
