import type { Bar, BarsBlock } from '../../charts'
import type { Context } from '../context'
import { heightOf } from '../draw-lines'
import type { Flow } from '../flow'
import type { SetText } from '../set-lines'
import type { StructureNode } from '../structure'
import type { BlockSetter } from './block-setter'
import { chartFrame, drawLabel, type Drawing, inDrawings, setChartLabel } from './chart-frame'

const MOST_COLUMNS = 12
const PLOT_HEIGHT = 96
const ROW_HEIGHT = 16
const LABEL_WIDTH = 140
const VALUE_WIDTH = 70
const BAR_SHARE = 0.62

/** Bars standing side by side; more than a dozen lie one under the other, where their labels have room. */
export const barsBlock: BlockSetter<BarsBlock> = (block, context, parent) => {
  const { bars } = block
  const range = rangeOf(bars)
  const drawings =
    bars.length <= MOST_COLUMNS / context.template.scale
      ? [columns(bars, range, context)]
      : inDrawings(bars.map((bar) => setLyingBar(bar, context))).map((part) => lyingBars(part, range, context))
  return chartFrame(block, drawings, context, parent)
}

interface Range {
  low: number
  high: number
}

const finite = (value: number): number => (Number.isFinite(value) ? value : 0)

/** Bars begin at zero, always. */
function rangeOf(bars: readonly Bar[]): Range {
  const values = bars.map(({ value }) => finite(value))
  return { low: Math.min(0, ...values), high: Math.max(0, ...values) }
}

const share = (value: number, { low, high }: Range): number => (high === low ? 0 : (finite(value) - low) / (high - low))

function columns(bars: readonly Bar[], range: Range, context: Context): Drawing {
  const { left, right, contentWidth } = context.geometry
  const slot = contentWidth / Math.max(1, bars.length)
  const width = slot * BAR_SHARE
  const set = bars.map((bar) => {
    const tone = bar.highlight ? ('accent' as const) : ('ink' as const)
    const style = { ...context.template.styles.cell, style: 'strong' as const, tone }
    return {
      bar,
      value: setChartLabel(bar.text, style, slot - 4, context),
      label: setChartLabel(bar.label, context.template.styles.caption, slot - 6, context),
    }
  })
  const valueHeight = Math.max(0, ...set.map(({ value }) => heightOf(value)))
  const labelHeight = Math.max(0, ...set.map(({ label }) => heightOf(label)))
  const zero = valueHeight + 3 + PLOT_HEIGHT * (1 - share(0, range))
  const foot = valueHeight + 3 + PLOT_HEIGHT + (range.low < 0 ? valueHeight + 3 : 0)
  return {
    height: foot + 3 + labelHeight,
    draw(flow, top, figure) {
      set.forEach(({ bar, value, label }, index) => {
        const x = left + index * slot
        const y = valueHeight + 3 + PLOT_HEIGHT * (1 - share(bar.value, range))
        drawBar(flow, figure, bar, { x, y: top + Math.min(y, zero), width, height: Math.abs(zero - y) })
        const valueTop = finite(bar.value) < 0 ? y + 2 : y - heightOf(value) - 2
        drawLabel(flow, figure, value, x + width / 2 - value.width / 2, top + valueTop, 'center')
        drawLabel(flow, figure, label, x + width / 2 - label.width / 2, top + foot + 3, 'center')
      })
      drawAxis(flow, { x1: left, x2: right, y1: top + zero, y2: top + zero })
    },
  }
}

/** Labels get wider with the letters, but less than these: the bars need their room too. */
const scaleOf = ({ template }: Context): number => Math.sqrt(template.scale)

interface LyingBar {
  bar: Bar
  label: SetText
  value: SetText
  height: number
}

function setLyingBar(bar: Bar, context: Context): LyingBar {
  const label = setChartLabel(
    bar.label,
    context.template.styles.captionInk,
    LABEL_WIDTH * scaleOf(context) - 10,
    context,
  )
  const value = setChartLabel(
    bar.text,
    { ...context.template.styles.captionStrong, tabular: true },
    VALUE_WIDTH * scaleOf(context),
    context,
  )
  return { bar, label, value, height: Math.max(ROW_HEIGHT, heightOf(label) + 4, heightOf(value) + 4) }
}

function lyingBars(rows: readonly LyingBar[], range: Range, context: Context): Drawing {
  const { left, contentWidth } = context.geometry
  const labelWidth = LABEL_WIDTH * scaleOf(context)
  const valueWidth = VALUE_WIDTH * scaleOf(context)
  const plot = contentWidth - labelWidth - valueWidth
  const zero = left + labelWidth + plot * share(0, range)
  return {
    height: rows.reduce((sum, { height }) => sum + height, 0),
    draw(flow, top, figure) {
      let y = top
      for (const { bar, label, value, height } of rows) {
        const end = left + labelWidth + plot * share(bar.value, range)
        drawLabel(flow, figure, label, left, y + 2)
        drawBar(flow, figure, bar, { x: Math.min(zero, end), y: y + 3, width: Math.abs(end - zero), height: 10 })
        drawLabel(flow, figure, value, left + contentWidth - valueWidth, y + 2, 'right')
        y += height
      }
      drawAxis(flow, { x1: zero, x2: zero, y1: top, y2: y })
    },
  }
}

function drawBar(
  { canvas, page, template: { palette } }: Flow,
  figure: StructureNode,
  bar: Bar,
  place: { x: number; y: number; width: number; height: number },
): void {
  canvas.draw(page, figure, { kind: 'rectangle', ...place, fill: bar.highlight ? palette.accent : palette.bar })
}

function drawAxis({ canvas, page, template }: Flow, line: { x1: number; y1: number; x2: number; y2: number }): void {
  canvas.decorate(page, { kind: 'rule', ...line, thickness: 0.5, colour: template.palette.ink })
}
