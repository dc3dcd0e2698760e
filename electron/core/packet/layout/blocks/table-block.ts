import type { TableBlock, TableColumn } from '../../tree'
import type { Context } from '../context'
import { decorateText } from '../decorate-text'
import { heightOf, LinePen } from '../draw-lines'
import type { Flow } from '../flow'
import type { Colour } from '../palette'
import type { SetText } from '../set-lines'
import { addNode, type StructureNode } from '../structure'
import { type BlockSetter, setInline, setString } from './block-setter'
import { columnWidths } from './column-widths'
import { stackedTable } from './stacked-table'

interface SetColumn extends TableColumn {
  x: number
  inner: number
  head: SetText
}

interface SetRow {
  id: string | undefined
  cells: SetText[]
  lines: number
  height: number
}

interface SetTable {
  columns: SetColumn[]
  rows: SetRow[]
  headHeight: number
  leading: number
  left: number
  right: number
}

const CELL_GAP = 12
const ROW_PADDING = 5.5
const HEAD_PADDING = 4
const MOST_OPENING = 0.6
/** Lines of a row that is taller than a page, or begins its table, that may stand before the page is turned. */
const FIRST_LINES = 3

/** The full width unless said otherwise. Where columns would get too narrow to read, the rows are told one under the other. */
export const tableBlock: BlockSetter<TableBlock> = (block, context, parent) => {
  for (const { cells } of block.rows)
    if (cells.length > block.columns.length)
      throw new RangeError(`a row of ${cells.length} cells in ${block.columns.length} columns`)
  const { template, geometry } = context
  const width = block.width === 'column' ? geometry.mainWidth : geometry.contentWidth
  const columns = setColumns(block, width, context)
  if (columns.some(({ inner }) => inner < template.narrowestColumn)) return stackedTable(block, context, parent)
  const table = setTable(block, columns, width, context)
  return {
    before: template.gap.paragraph,
    after: template.gap.block,
    // Rows of most of a page would push what stands above them away from them: such a row begins where there is room.
    opening: table.headHeight + Math.min(firstRows(table.rows), (geometry.bottom - geometry.top) * MOST_OPENING),
    keepWithNext: false,
    full: block.width !== 'column',
    endsInRule: true,
    place: (flow) => placeTable(flow, table, addNode(parent, 'Table', { summary: block.summary })),
  }
}

/** A table begins with two rows, or with all of three: its last row never stands alone. */
const firstRows = (rows: readonly SetRow[]): number =>
  rows.slice(0, rows.length === 3 ? 3 : 2).reduce((sum, { height }) => sum + height, 0)

function setTable(block: TableBlock, columns: SetColumn[], width: number, context: Context): SetTable {
  const { cell, cellNumeric } = context.template.styles
  const rows = block.rows.map(({ id, cells }): SetRow => {
    const set = columns.map(({ numeric, inner }, index) =>
      setInline(cells[index] ?? [], numeric ? cellNumeric : cell, inner, context),
    )
    const lines = Math.max(1, ...set.map((text) => text.lines.length))
    return { id, cells: set, lines, height: lines * cell.leading + ROW_PADDING }
  })
  const headHeight = Math.max(0, ...columns.map(({ head }) => heightOf(head))) + HEAD_PADDING + 1
  const { left } = context.geometry
  return { columns, rows, headHeight, leading: cell.leading, left, right: left + width }
}

function setColumns(block: TableBlock, width: number, context: Context): SetColumn[] {
  const { left } = context.geometry
  const free = width - CELL_GAP * (block.columns.length - 1)
  const widths = columnWidths(block, free, context)
  let x = left
  return block.columns.map((column, index) => {
    const inner = widths[index] ?? 0
    const set = { ...column, x, inner, head: setString(column.label, context.template.styles.label, inner, context) }
    x += inner + CELL_GAP
    return set
  })
}

function placeTable(flow: Flow, table: SetTable, node: StructureNode): void {
  placeHead(flow, table, addNode(addNode(node, 'THead'), 'TR'))
  const body = addNode(node, 'TBody')
  const { rows } = table
  rows.forEach((row, index) => {
    const page = flow.pageRoom - table.headHeight
    const splits = index === 0 || row.height > page
    const need = splits ? Math.min(row.lines, FIRST_LINES) * table.leading + ROW_PADDING : needed(rows, index, page)
    const under = index > 0 && index >= rows.length - 2 ? flow.reserved : 0
    if (need + under > flow.room && !justBelowHead(flow, table)) turnPage(flow, table)
    placeRow(flow, table, row, addNode(body, 'TR'))
  })
}

/** The last but one row takes the last one with it, if both together fit on a page. */
function needed(rows: readonly SetRow[], index: number, pageRoom: number): number {
  const height = rows[index]?.height ?? 0
  const both = height + (rows[index + 1]?.height ?? 0)
  return index === rows.length - 2 && both <= pageRoom ? both : height
}

const justBelowHead = (flow: Flow, { headHeight }: SetTable): boolean => flow.y <= flow.top + headHeight + 0.01

function turnPage(flow: Flow, table: SetTable): void {
  flow.newPage()
  placeHead(flow, table)
}

/** The first head is content; its repetitions on later pages are not read out again. */
function placeHead(flow: Flow, table: SetTable, row?: StructureNode): void {
  const { canvas, page, y } = flow
  const { columns, headHeight } = table
  for (const { x, inner, head, align } of columns) {
    const place = { page, x, top: y + headHeight - HEAD_PADDING - 1 - heightOf(head) }
    if (row)
      new LinePen(canvas, addNode(row, 'TH', { scope: 'Column' }), { ...head, width: inner }, align).drawAll(place)
    else decorateText(canvas, head, place, { align })
  }
  flow.y += headHeight
  drawRule(flow, table, flow.template.palette.ink, 0.75)
}

function placeRow(flow: Flow, table: SetTable, row: SetRow, node: StructureNode): void {
  if (row.id) flow.canvas.anchor(row.id, flow.page, flow.y)
  const pens = table.columns.map((column, index) => {
    const cell = column.rowHeader ? addNode(node, 'TH', { scope: 'Row' }) : addNode(node, 'TD')
    const text = row.cells[index]
    return text ? { pen: new LinePen(flow.canvas, cell, text, column.align), x: column.x, text } : undefined
  })
  const { leading } = table
  let from = 0
  // A row splits only when it is taller than a whole page.
  while (from < row.lines) {
    const fit = Math.max(1, Math.floor((flow.room - ROW_PADDING + 0.01) / leading))
    const to = Math.min(row.lines, from + fit)
    const top = flow.y + ROW_PADDING / 2
    for (const cell of pens) cell?.pen.drawAll({ page: flow.page, x: cell.x, top }, from, to)
    flow.y += (to - from) * leading + ROW_PADDING
    from = to
    if (from < row.lines) turnPage(flow, table)
  }
  drawRule(flow, table, flow.template.palette.rule, 0.35)
}

function drawRule({ canvas, page, y }: Flow, { left, right }: SetTable, colour: Colour, thickness: number): void {
  canvas.decorate(page, { kind: 'rule', x1: left, x2: right, y1: y, y2: y, thickness, colour })
}
