import type { ForestBlock, ForestRow } from '../../charts'
import type { Context } from '../context'
import { heightOf, LinePen } from '../draw-lines'
import type { Flow } from '../flow'
import type { SetText } from '../set-lines'
import { addNode, type StructureNode } from '../structure'
import type { Template } from '../templates/template'
import { type BlockSetter, setInline, setString } from './block-setter'
import { chartFrame, drawLabel, type Drawing, inDrawings, setChartLabel } from './chart-frame'

const ROW_PADDING = 8

interface Widths {
  label: number
  text: number
  exhibit: number
}

/** Larger letters get wider columns, but less than they ask for: the axis needs its room too. */
function widthsOf({ scale }: Template): Widths {
  const wider = Math.sqrt(scale)
  return { label: 130 * wider, text: 118 * wider, exhibit: 34 * wider }
}

interface SetRow {
  row: ForestRow
  label: SetText
  text: SetText
  exhibit: SetText | undefined
  height: number
}

interface Axis {
  low: number
  high: number
  left: number
  width: number
}

/** Each effect as a point on its interval; all rows share one axis, so that lengths compare. */
export const forestBlock: BlockSetter<ForestBlock> = (block, context, parent) => {
  const { left, contentWidth } = context.geometry
  const { label, text, exhibit } = widthsOf(context.template)
  const width = contentWidth - label - text - exhibit - 20
  const axis = { ...rangeOf(block), left: left + label + 4, width }
  const drawings = inDrawings(block.rows.map((row) => setRow(row, context))).map((rows) =>
    drawing(rows, axis, block.reference, context),
  )
  return chartFrame(block, drawings, context, parent)
}

function rangeOf({ rows, reference }: ForestBlock): { low: number; high: number } {
  const values = rows.flatMap(({ effect, low, high }) => [effect, low, high])
  const known = [reference, ...values].filter((value): value is number => value !== undefined && Number.isFinite(value))
  const low = Math.min(...known)
  const high = Math.max(...known)
  const margin = (high - low || 1) * 0.06
  return { low: low - margin, high: high + margin }
}

const xOf = (value: number, { low, high, left, width }: Axis): number => left + ((value - low) / (high - low)) * width

function drawing(set: readonly SetRow[], axis: Axis, reference: number, context: Context): Drawing {
  const zero = setString(String(reference).replace('-', '−'), context.template.styles.caption, 60, context)
  const rowsHeight = set.reduce((sum, { height }) => sum + height, 0)
  return {
    height: rowsHeight + heightOf(zero) + 4,
    draw(flow, top, figure, after) {
      const { canvas, page } = flow
      const x = xOf(reference, axis)
      const line = {
        x1: x,
        x2: x,
        y1: top,
        y2: top + rowsHeight,
        thickness: 0.5,
        colour: flow.template.palette.muted,
        dashed: true,
      }
      canvas.decorate(page, { kind: 'rule', ...line })
      let y = top
      for (const row of set) {
        drawRow(flow, row, y, axis, figure)
        y += row.height
        canvas.decorate(page, {
          kind: 'rule',
          x1: flow.geometry.left,
          x2: flow.geometry.right,
          y1: y,
          y2: y,
          thickness: 0.35,
          colour: flow.template.palette.rule,
        })
      }
      drawLabel(flow, figure, zero, x - 30, y + 2, 'center')
      drawExhibits(flow, set, top, after)
    },
  }
}

function setRow(row: ForestRow, context: Context): SetRow {
  const widths = widthsOf(context.template)
  const label = setChartLabel(row.label, context.template.styles.cell, widths.label, context)
  const text = setChartLabel(
    row.text,
    { ...context.template.styles.cellNumeric, style: 'strong' },
    widths.text,
    context,
  )
  const exhibit = row.exhibit
    ? setInline([{ type: 'citation', exhibit: row.exhibit }], context.template.styles.cell, widths.exhibit, context)
    : undefined
  return { row, label, text, exhibit, height: Math.max(heightOf(label), heightOf(text)) + ROW_PADDING }
}

function drawRow(
  flow: Flow,
  { row, label, text, height }: SetRow,
  top: number,
  axis: Axis,
  figure: StructureNode,
): void {
  const { geometry } = flow
  const widths = widthsOf(flow.template)
  const middle = top + height / 2
  drawLabel(flow, figure, label, geometry.left, top + (height - heightOf(label)) / 2)
  drawLabel(
    flow,
    figure,
    text,
    geometry.right - widths.exhibit - 6 - widths.text,
    top + (height - heightOf(text)) / 2,
    'right',
  )
  if (!Number.isFinite(row.effect)) return
  const interval =
    row.low !== undefined && row.high !== undefined && Number.isFinite(row.low) && Number.isFinite(row.high)
  if (interval) drawInterval(flow, xOf(row.low ?? 0, axis), xOf(row.high ?? 0, axis), middle, figure)
  const x = xOf(row.effect, axis)
  flow.canvas.draw(flow.page, figure, {
    kind: 'circle',
    x,
    y: middle,
    radius: 3,
    colour: flow.template.palette.accent,
    hollow: !interval,
  })
}

function drawInterval(
  { canvas, page, template }: Flow,
  x1: number,
  x2: number,
  y: number,
  figure: StructureNode,
): void {
  const stroke = { kind: 'rule', thickness: 1, colour: template.palette.accent } as const
  canvas.draw(page, figure, { ...stroke, x1, x2, y1: y, y2: y })
  for (const x of [x1, x2]) canvas.draw(page, figure, { ...stroke, x1: x, x2: x, y1: y - 2.5, y2: y + 2.5 })
}

/** Links may not hide inside a figure, whose parts nobody hears: they follow it in a paragraph of their own. */
function drawExhibits(flow: Flow, rows: readonly SetRow[], top: number, after: StructureNode): void {
  if (!rows.some(({ exhibit }) => exhibit)) return
  const node = addNode(after, 'P')
  const { exhibit: width } = widthsOf(flow.template)
  const { leading } = flow.template.styles.cell
  let y = top
  for (const { exhibit, height } of rows) {
    const place = { page: flow.page, x: flow.geometry.right - width, top: y + (height - leading) / 2 }
    if (exhibit) new LinePen(flow.canvas, node, exhibit, 'right').drawAll(place)
    y += height
  }
}
