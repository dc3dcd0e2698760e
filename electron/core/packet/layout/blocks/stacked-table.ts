import type { Inline } from '../../inline'
import type { TableBlock, TableRow } from '../../tree'
import type { Context } from '../context'
import { heightOf } from '../draw-lines'
import type { Flow, Prepared } from '../flow'
import { flowText, textOpening } from '../flow-text'
import type { SetText } from '../set-lines'
import { addNode, type StructureNode } from '../structure'
import { setInline, setString } from './block-setter'

interface StackedRow {
  id: string | undefined
  name: SetText
  facts: SetText[]
}

/** A table told row by row: the row's name, then every cell after the label of its column. */
export function stackedTable(block: TableBlock, context: Context, parent: StructureNode): Prepared {
  const { template, geometry } = context
  const rows = block.rows.map((row) => stackedRow(row, block, context))
  // What the columns were: the name of the rows' names stands nowhere else.
  const labels = block.columns.map(({ label }) => label).join(', ')
  const head = setString(labels, template.styles.label, geometry.contentWidth, context)
  return {
    before: template.gap.paragraph,
    after: template.gap.block,
    opening:
      heightOf(head) + 3 * template.gap.item + (rows[0] ? keptTogether(rows[0], geometry.bottom - geometry.top) : 0),
    keepWithNext: false,
    full: true,
    place(flow) {
      flowText(flow, addNode(parent, 'P'), head, geometry.left)
      flow.y += template.gap.item
      if (rows.length > 0) placeRows(flow, rows, addNode(parent, 'L', { listNumbering: 'Disc' }))
    },
  }
}

function stackedRow({ id, cells }: TableRow, { columns }: TableBlock, context: Context): StackedRow {
  const { template, geometry } = context
  const { cell, cellNumeric, heading3 } = template.styles
  const naming = Math.max(
    0,
    columns.findIndex(({ rowHeader }) => rowHeader),
  )
  const facts = columns.flatMap(({ label, numeric }, index) => {
    const runs = cells[index] ?? []
    if (index === naming || runs.length === 0) return []
    const labelled: Inline[] = [{ type: 'text', text: `${label}: `, style: 'strong' }, ...runs]
    return [setInline(label === '' ? runs : labelled, numeric ? cellNumeric : cell, geometry.contentWidth, context)]
  })
  return { id, name: setInline(cells[naming] ?? [], heading3, geometry.contentWidth, context), facts }
}

/** A row's name goes with the beginning of its first fact. */
const openingOf = ({ name, facts: [first] }: StackedRow): number => heightOf(name) + (first ? textOpening(first) : 0)

/** Share of a page up to which a row stays in one piece. */
const MOST_KEPT = 0.4

function keptTogether(row: StackedRow, pageRoom: number): number {
  const whole = [row.name, ...row.facts].reduce((sum, text) => sum + heightOf(text), 0)
  return whole <= pageRoom * MOST_KEPT ? whole : openingOf(row)
}

function placeRows(flow: Flow, rows: readonly StackedRow[], list: StructureNode): void {
  const { left, right } = flow.geometry
  const { palette, gap } = flow.template
  rows.forEach((row, index) => {
    if (index > 0) flow.y += gap.item
    const needed = keptTogether(row, flow.pageRoom) + 2 * gap.item
    const under = index === rows.length - 1 ? flow.reserved : 0
    if (needed + under > flow.room && !flow.atTop) flow.newPage()
    const { page, y } = flow
    flow.canvas.decorate(page, {
      kind: 'rule',
      x1: left,
      x2: right,
      y1: y,
      y2: y,
      thickness: 0.5,
      colour: palette.rule,
    })
    flow.y += gap.item
    if (row.id) flow.canvas.anchor(row.id, page, y)
    const body = addNode(addNode(list, 'LI'), 'LBody')
    for (const text of [row.name, ...row.facts]) flowText(flow, addNode(body, 'P'), text, left)
  })
}
