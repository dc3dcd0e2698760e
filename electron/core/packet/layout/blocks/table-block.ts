import type { TableBlock, TableColumn } from '../../tree'
import type { Context } from '../context'
import { decorateText } from '../decorate-text'
import { heightOf, LinePen } from '../draw-lines'
import { type Flow, GAP } from '../flow'
import { palette } from '../palette'
import type { SetText } from '../set-lines'
import { addNode, type StructureNode } from '../structure'
import { typeStyles } from '../type-styles'
import { type BlockSetter, setInline, setString } from './block-setter'

interface SetColumn extends TableColumn {
  x: number
  inner: number
  head: SetText
}

interface SetRow {
  id: string | undefined
  cells: SetText[]
}

interface SetTable {
  columns: SetColumn[]
  rows: SetRow[]
  headHeight: number
}

const CELL_GAP = 14
const ROW_PADDING = 5.5
const HEAD_PADDING = 4

export const tableBlock: BlockSetter<TableBlock> = (block, context, parent) => {
  const table = setTable(block, context)
  const firstRows = table.rows.slice(0, 2).reduce((sum, row) => sum + rowHeight(row), 0)
  return {
    before: GAP.paragraph,
    after: GAP.block,
    opening: table.headHeight + firstRows,
    keepWithNext: false,
    full: true,
    place: (flow) => placeTable(flow, table, addNode(parent, 'Table', { summary: block.summary })),
  }
}

function setTable(block: TableBlock, context: Context): SetTable {
  const columns = setColumns(block.columns, context)
  const rows = block.rows.map(({ id, cells }) => {
    if (cells.length > columns.length)
      throw new RangeError(`a row of ${cells.length} cells in ${columns.length} columns`)
    const set = columns.map(({ numeric, inner }, index) =>
      setInline(cells[index] ?? [], numeric ? typeStyles.cellNumeric : typeStyles.cell, inner, context),
    )
    return { id, cells: set }
  })
  return { columns, rows, headHeight: Math.max(0, ...columns.map(({ head }) => heightOf(head))) + HEAD_PADDING + 1 }
}

function setColumns(columns: readonly TableColumn[], context: Context): SetColumn[] {
  const { contentWidth, left } = context.geometry
  const shares = columns.reduce((sum, column) => sum + column.width, 0)
  const free = contentWidth - CELL_GAP * (columns.length - 1)
  let x = left
  return columns.map((column) => {
    const inner = (column.width / shares) * free
    const set = { ...column, x, inner, head: setString(column.label, typeStyles.label, inner, context) }
    x += inner + CELL_GAP
    return set
  })
}

const linesOf = (row: SetRow): number => Math.max(1, ...row.cells.map((cell) => cell.lines.length))
const rowHeight = (row: SetRow): number => linesOf(row) * typeStyles.cell.leading + ROW_PADDING

function placeTable(flow: Flow, table: SetTable, node: StructureNode): void {
  placeHead(flow, table, addNode(addNode(node, 'THead'), 'TR'))
  const body = addNode(node, 'TBody')
  for (const row of table.rows) {
    if (rowHeight(row) > flow.room && !justBelowHead(flow, table)) turnPage(flow, table)
    placeRow(flow, table, row, addNode(body, 'TR'))
  }
}

const justBelowHead = (flow: Flow, { headHeight }: SetTable): boolean => flow.y <= flow.geometry.top + headHeight + 0.01

function turnPage(flow: Flow, table: SetTable): void {
  flow.newPage()
  placeHead(flow, table)
}

/** The first head is content; its repetitions on later pages are not read out again. */
function placeHead(flow: Flow, { columns, headHeight }: SetTable, row?: StructureNode): void {
  const { canvas, page, y } = flow
  for (const { x, inner, head, align } of columns) {
    const place = { page, x, top: y + headHeight - HEAD_PADDING - 1 - heightOf(head) }
    if (row)
      new LinePen(canvas, addNode(row, 'TH', { scope: 'Column' }), { ...head, width: inner }, align).drawAll(place)
    else decorateText(canvas, head, place, { align })
  }
  flow.y += headHeight
  drawRule(flow, palette.ink, 0.75)
}

function placeRow(flow: Flow, table: SetTable, row: SetRow, node: StructureNode): void {
  if (row.id) flow.canvas.anchor(row.id, flow.page, flow.y)
  const pens = table.columns.map((column, index) => {
    const cell = column.rowHeader ? addNode(node, 'TH', { scope: 'Row' }) : addNode(node, 'TD')
    const text = row.cells[index]
    return text ? { pen: new LinePen(flow.canvas, cell, text, column.align), x: column.x, text } : undefined
  })
  const { leading } = typeStyles.cell
  let from = 0
  // A row splits only when it is taller than a whole page.
  while (from < linesOf(row)) {
    const fit = Math.max(1, Math.floor((flow.room - ROW_PADDING + 0.01) / leading))
    const to = Math.min(linesOf(row), from + fit)
    const top = flow.y + ROW_PADDING / 2
    for (const cell of pens) cell?.pen.drawAll({ page: flow.page, x: cell.x, top }, from, to)
    flow.y += (to - from) * leading + ROW_PADDING
    from = to
    if (from < linesOf(row)) turnPage(flow, table)
  }
  drawRule(flow, palette.rule, 0.35)
}

function drawRule({ canvas, page, y, geometry }: Flow, colour: typeof palette.ink, thickness: number): void {
  canvas.decorate(page, { kind: 'rule', x1: geometry.left, x2: geometry.right, y1: y, y2: y, thickness, colour })
}
