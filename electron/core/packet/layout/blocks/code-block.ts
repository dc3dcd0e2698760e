import type { Inline } from '../../inline'
import type { CodeBlock } from '../../plain-blocks'
import { LinePen } from '../draw-lines'
import type { Flow } from '../flow'
import { textOpening } from '../flow-text'
import type { SetText } from '../set-lines'
import { addNode, type StructureNode } from '../structure'
import type { TypeStyle } from '../type-styles'
import { type BlockSetter, setInline } from './block-setter'

const PADDING = 7
/** The letters of a typewriter look larger than those of a text of their size. */
const SIZE = 0.92
const LEAST_LINES = 2

/** Lines of code on a tinted ground. A line that is too long goes on below. */
export const codeBlock: BlockSetter<CodeBlock> = (block, context, parent) => {
  const { left, mainWidth } = context.geometry
  const { styles, gap } = context.template
  const style: TypeStyle = { ...styles.cell, style: 'mono', size: styles.cell.size * SIZE }
  const text = setInline(codeRuns(block.lines), style, mainWidth - 2 * PADDING, context)
  return {
    before: gap.paragraph + 2,
    after: gap.paragraph + 2,
    opening: textOpening(text) + 2 * PADDING,
    keepWithNext: false,
    full: false,
    place: (flow) => placeCode(flow, text, { left, width: mainWidth }, addNode(addNode(parent, 'P'), 'Code')),
  }
}

/** Spaces at the beginning of a line and in a row are kept: they align what stands below each other. */
const codeRuns = (lines: readonly string[]): Inline[] =>
  lines.flatMap((line, index): Inline[] => [
    ...(index > 0 ? [{ type: 'break', kind: 'hard' } as const] : []),
    { type: 'text', text: line === '' ? ' ' : keptSpaces(line), style: 'mono' },
  ])

const keptSpaces = (line: string): string =>
  line
    .replaceAll('\t', '    ')
    .replace(/^ +/, (indent) => '\u00A0'.repeat(indent.length))
    .replaceAll(/ {2,}/g, (gap) => `${'\u00A0'.repeat(gap.length - 1)} `)

interface Column {
  left: number
  width: number
}

function placeCode(flow: Flow, text: SetText, { left, width }: Column, node: StructureNode): void {
  const pen = new LinePen(flow.canvas, node, text)
  const { leading } = text.style
  let from = 0
  while (from < text.lines.length) {
    const fit = Math.floor((flow.room - 2 * PADDING + 0.01) / leading)
    if (fit < Math.min(LEAST_LINES, text.lines.length - from) && !flow.atTop) {
      flow.newPage()
      continue
    }
    const to = Math.min(text.lines.length, from + Math.max(1, fit))
    const height = (to - from) * leading + 2 * PADDING
    const { canvas, page, y, template } = flow
    canvas.decorate(page, { kind: 'rectangle', x: left, y, width, height, fill: template.palette.tint })
    pen.drawAll({ page, x: left + PADDING, top: y + PADDING }, from, to)
    flow.y += height
    from = to
    if (from < text.lines.length) flow.newPage()
  }
}
