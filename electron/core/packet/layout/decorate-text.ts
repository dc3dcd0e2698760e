import type { Canvas } from './canvas'
import { type Align, baselineOffset, type LinePlace, textBox } from './draw-lines'
import type { SetText } from './set-lines'

/** Draws text that repeats or adorns: running heads, page numbers, repeated table heads. Readers skip it. */
export function decorateText(
  canvas: Canvas,
  { lines, style, width }: SetText,
  { page, x, top }: LinePlace,
  { align = 'left', type = 'Layout' }: { align?: Align; type?: 'Pagination' | 'Layout' } = {},
): void {
  lines.forEach((line, index) => {
    const indent = align === 'right' ? width - line.width : align === 'center' ? (width - line.width) / 2 : 0
    const baseline = top + index * style.leading + baselineOffset(style)
    for (const group of line.groups)
      canvas.decorate(page, textBox(group, x + indent, baseline, style, canvas.palette), type)
  })
}
