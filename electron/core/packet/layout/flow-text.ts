import type { Align } from './draw-lines'
import { LinePen } from './draw-lines'
import type { Flow } from './flow'
import type { SetText } from './set-lines'
import type { StructureNode } from './structure'

/** Fewest lines of a paragraph that may stand alone at the foot or the head of a page. */
const LONELY_LINES = 2
const LINES_UNDER_HEADING = 3

/** Height that must be free for a paragraph to begin: two lines, or all of a paragraph of three. */
export function textOpening({ lines, style }: SetText): number {
  return (lines.length <= LONELY_LINES + 1 ? lines.length : LONELY_LINES) * style.leading
}

/** The same under a heading: three lines, or all of a paragraph of four, since its last line may not stand alone. */
export function textUnderHeading({ lines, style }: SetText): number {
  return (lines.length <= LINES_UNDER_HEADING + 1 ? lines.length : LINES_UNDER_HEADING) * style.leading
}

/** Lets a paragraph flow over pages without widows and orphans; leaves the flow below its last line. */
export function flowText(flow: Flow, node: StructureNode, text: SetText, x: number, align: Align = 'left'): void {
  const pen = new LinePen(flow.canvas, node, text, align)
  const { leading } = text.style
  let from = 0
  while (from < text.lines.length) {
    const to = from + linesThatFit(text.lines.length - from, flow, leading)
    if (to === from) {
      flow.newPage()
      continue
    }
    pen.drawAll({ page: flow.page, x, top: flow.y }, from, to)
    flow.y += (to - from) * leading
    from = to
    if (from < text.lines.length) flow.newPage()
  }
}

function linesThatFit(left: number, flow: Flow, leading: number): number {
  const fit = Math.max(0, Math.floor((flow.room + 0.01) / leading))
  if (fit >= left) return left
  // At the top of a page something must be placed, whatever the rules say.
  const least = flow.atTop ? Math.max(1, fit) : 0
  const kept = Math.min(fit, left - LONELY_LINES)
  return kept < LONELY_LINES ? least : kept
}
