import type { Context } from '../context'
import { heightOf, LinePen } from '../draw-lines'
import type { Flow, Prepared } from '../flow'
import { flowText } from '../flow-text'
import type { SetText } from '../set-lines'
import { addNode, type StructureNode } from '../structure'
import type { TypeStyle } from '../type-styles'
import { setString } from './block-setter'

/** One drawing that fits on a page; a chart of very many rows has several. */
export interface Drawing {
  height: number
  /** Draws into the figure; `top` is in points from the page's top. `after` receives what follows the figure, such as links. */
  draw: (flow: Flow, top: number, figure: StructureNode, after: StructureNode) => void
}

interface ChartTexts {
  title: string
  subtitle: string
  alt: string
}

/** Title and subtitle over one or more drawings, each a figure that says in words what it shows. */
export function chartFrame(
  texts: ChartTexts,
  drawings: readonly Drawing[],
  context: Context,
  parent: StructureNode,
): Prepared {
  const { left, contentWidth } = context.geometry
  const title = setString(texts.title, context.template.styles.heading2, contentWidth, context)
  const subtitle = setString(texts.subtitle, context.template.styles.caption, contentWidth, context)
  return {
    before: 20,
    after: context.template.gap.section,
    opening: heightOf(title) + heightOf(subtitle) + 10 + (drawings[0]?.height ?? 0),
    keepWithNext: false,
    full: true,
    place(flow) {
      const chart = addNode(parent, 'Div')
      flowText(flow, addNode(chart, 'P'), title, left)
      flowText(flow, addNode(chart, 'P'), subtitle, left)
      flow.y += 10
      for (const { height, draw } of drawings) {
        if (height > flow.room && !flow.atTop) flow.newPage()
        const { page, y: top } = flow
        const box = { left, top, right: left + contentWidth, bottom: top + height, page }
        const figure = addNode(chart, 'Figure', { alt: texts.alt, box })
        draw(flow, top, figure, chart)
        flow.y += height
      }
    },
  }
}

export function drawLabel(
  flow: Flow,
  node: StructureNode,
  text: SetText,
  x: number,
  top: number,
  align: 'left' | 'right' | 'center' = 'left',
) {
  new LinePen(flow.canvas, node, text, align).drawAll({ page: flow.page, x, top })
}

/** Height that a drawing may have at most, so that it fits under a head on either paper. */
const MOST_HEIGHT = 520

/** Divides rows among drawings that each fit on a page. */
export function inDrawings<R extends { height: number }>(rows: readonly R[]): R[][] {
  const parts: R[][] = []
  let height = Number.POSITIVE_INFINITY
  for (const row of rows) {
    if (height + row.height > MOST_HEIGHT) {
      parts.push([])
      height = 0
    }
    parts.at(-1)?.push(row)
    height += row.height
  }
  return parts
}

const MOST_LINES = 8

/** A label of a chart: a few lines at most, or the drawing would no longer fit on a page. */
export function setChartLabel(text: string, style: TypeStyle, width: number, context: Context): SetText {
  const label = setString(text, style, width, context)
  if (label.lines.length <= MOST_LINES) return label
  context.warn({
    kind: 'text-shortened',
    message: `A label in a chart is too long and was shortened: “${text.slice(0, 60)}…”.`,
  })
  const end = setString('…', style, width, context).lines
  return { ...label, lines: [...label.lines.slice(0, MOST_LINES - 1), ...end] }
}
