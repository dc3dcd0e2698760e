import type { DefinitionsBlock } from '../../tree'
import { heightOf, LinePen } from '../draw-lines'
import { flowText, textOpening } from '../flow-text'
import { addNode } from '../structure'
import { type BlockSetter, setInline, setString } from './block-setter'

const LABEL_WIDTH = 110
const ROW_GAP = 14
const PADDING = 3.5

/** Labels and values side by side over the full width; a table of two columns for those who hear it. */
export const definitionsBlock: BlockSetter<DefinitionsBlock> = (block, context, parent) => {
  const { left, right } = context.geometry
  const labelWidth = LABEL_WIDTH * context.template.scale
  const x = left + labelWidth + ROW_GAP
  const rows = block.rows.map(({ label, value }) => ({
    label: setString(label, context.template.styles.label, labelWidth, context),
    value: setInline(value, context.template.styles.cell, right - x, context),
  }))
  const opening = rows
    .slice(0, 2)
    .reduce((sum, { label, value }) => sum + Math.max(heightOf(label), textOpening(value)), 0)
  return {
    before: context.template.gap.paragraph,
    after: context.template.gap.block,
    opening,
    keepWithNext: false,
    full: true,
    place(flow) {
      const { canvas } = flow
      const body = addNode(addNode(parent, 'Table', { summary: 'Labels and values' }), 'TBody')
      rows.forEach(({ label, value }, index) => {
        if (Math.max(heightOf(label), textOpening(value)) + PADDING > flow.room) flow.newPage()
        else if (index > 0) {
          const rule = {
            x1: left,
            x2: right,
            y1: flow.y,
            y2: flow.y,
            thickness: 0.35,
            colour: flow.template.palette.rule,
          }
          canvas.decorate(flow.page, { kind: 'rule', ...rule })
        }
        flow.y += PADDING
        const row = addNode(body, 'TR')
        const { page, y } = flow
        new LinePen(canvas, addNode(row, 'TH', { scope: 'Row' }), label).drawAll({ page, x: left, top: y })
        flowText(flow, addNode(row, 'TD'), value, x)
        if (flow.page === page) flow.y = Math.max(flow.y, y + heightOf(label))
        flow.y += PADDING
      })
    },
  }
}
