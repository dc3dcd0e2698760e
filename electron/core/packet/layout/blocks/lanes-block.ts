import type { Lane, LanesBlock, LaneSpan } from '../../charts'
import type { Context } from '../context'
import { heightOf } from '../draw-lines'
import type { Flow } from '../flow'
import type { Colour, Palette } from '../palette'
import type { SetText } from '../set-lines'
import type { StructureNode } from '../structure'
import type { BlockSetter } from './block-setter'
import { chartFrame, drawLabel, type Drawing, inDrawings, setChartLabel } from './chart-frame'

const ROW_PADDING = 6
const COLUMN_GAP = 10
const BAR_HEIGHT = 6
const THIN_HEIGHT = 2
/** A span of a few days would be too thin to be seen. */
const LEAST_SPAN = 2.5
const POINT_RADIUS = 1.8
const TICK_WIDTH = 40

interface SetLane {
  lane: Lane
  label: SetText
  text: SetText
  height: number
}

interface Axis {
  from: number
  to: number
  left: number
  width: number
}

/** Each lane with its name before it and its finding behind it; all share one axis of time. */
export const lanesBlock: BlockSetter<LanesBlock> = (block, context, parent) => {
  const { left, contentWidth } = context.geometry
  const wider = Math.sqrt(context.template.scale)
  const [labelWidth, textWidth] = [132 * wider, 92 * wider]
  const { captionInk, captionStrong } = context.template.styles
  const lanes = block.lanes.map((lane): SetLane => {
    const label = setChartLabel(lane.label, captionInk, labelWidth, context)
    const text = setChartLabel(lane.text, captionStrong, textWidth, context)
    return { lane, label, text, height: Math.max(heightOf(label), heightOf(text), captionInk.leading) + ROW_PADDING }
  })
  const width = contentWidth - labelWidth - textWidth - 2 * COLUMN_GAP
  const axis = { from: block.from, to: block.to, left: left + labelWidth + COLUMN_GAP, width }
  const ticks = block.ticks.filter(({ at }) => Number.isFinite(at) && at >= block.from && at <= block.to)
  const drawings = inDrawings(lanes).map((part) => drawing(part, axis, ticks, context))
  return chartFrame(block, drawings, context, parent)
}

const finite = (value: number): number => (Number.isFinite(value) ? value : 0)

function xOf(value: number, { from, to, left, width }: Axis): number {
  const share = to > from ? (finite(value) - from) / (to - from) : 0
  return left + Math.max(0, Math.min(1, finite(share))) * width
}

function drawing(set: readonly SetLane[], axis: Axis, ticks: LanesBlock['ticks'], context: Context): Drawing {
  const { caption } = context.template.styles
  const labels = ticks.map(({ at, label }) => ({ at, text: setChartLabel(label, caption, TICK_WIDTH * 2, context) }))
  const rowsHeight = set.reduce((sum, { height }) => sum + height, 0)
  return {
    height: rowsHeight + 3 + caption.leading,
    draw(flow, top, figure) {
      const { canvas, page, template, geometry } = flow
      const rule = { kind: 'rule', thickness: 0.35, colour: template.palette.rule } as const
      for (const { at } of labels) {
        const x = xOf(at, axis)
        canvas.decorate(page, { ...rule, x1: x, x2: x, y1: top, y2: top + rowsHeight + 3 })
      }
      let y = top
      for (const row of set) {
        drawLane(flow, row, y, axis, figure)
        y += row.height
        canvas.decorate(page, { ...rule, x1: geometry.left, x2: geometry.right, y1: y, y2: y })
      }
      drawTicks(flow, labels, axis, y + 3, figure)
    },
  }
}

/** Labels begin at their tick; one that would run into the one before is left out, for the lines stay. */
function drawTicks(
  flow: Flow,
  labels: readonly { at: number; text: SetText }[],
  axis: Axis,
  top: number,
  figure: StructureNode,
): void {
  let free = Number.NEGATIVE_INFINITY
  for (const { at, text } of labels) {
    const width = text.lines[0]?.width ?? 0
    const x = Math.min(xOf(at, axis), axis.left + axis.width - width)
    if (x < free) continue
    drawLabel(flow, figure, text, x, top)
    free = x + width + 4
  }
}

function drawLane(flow: Flow, { lane, label, text, height }: SetLane, top: number, axis: Axis, figure: StructureNode) {
  const { canvas, page, geometry, template } = flow
  const middle = top + height / 2
  drawLabel(flow, figure, label, geometry.left, top + (height - heightOf(label)) / 2)
  for (const span of lane.spans) {
    const [x1, x2] = [xOf(span.from, axis), xOf(span.to, axis)]
    const width = Math.max(LEAST_SPAN, x2 - x1)
    const fill = fillOf(span, template.palette)
    const thick = (span.tone === 'light' ? THIN_HEIGHT : BAR_HEIGHT) * template.scale
    canvas.draw(page, figure, { kind: 'rectangle', x: x1, y: middle - thick / 2, width, height: thick, fill })
  }
  const radius = POINT_RADIUS * template.scale
  for (const { at, hollow = false } of lane.points) {
    const point = { kind: 'circle', x: xOf(at, axis), y: middle } as const
    // A white ring keeps a point apart from a dark bar and from its neighbours.
    canvas.draw(page, figure, { ...point, radius: radius + 0.8, colour: template.palette.white, hollow: false })
    canvas.draw(page, figure, { ...point, radius, colour: template.palette.ink, hollow })
  }
  drawLabel(flow, figure, text, axis.left + axis.width + COLUMN_GAP, top + (height - heightOf(text)) / 2)
}

const fillOf = ({ tone }: LaneSpan, { accent, bar, muted }: Palette): Colour =>
  ({ highlight: accent, plain: bar, light: muted })[tone]
