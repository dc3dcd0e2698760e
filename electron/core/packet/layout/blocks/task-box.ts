import { baselineOffset } from '../draw-lines'
import type { Flow } from '../flow'
import type { StructureNode } from '../structure'
import type { TypeStyle } from '../type-styles'

const SIDE = 0.66
/** A hook, in shares of the box's side from its top left corner. */
const HOOK = [
  [0.2, 0.52],
  [0.42, 0.75],
  [0.82, 0.24],
] as const

/** The drawn box of a task, with a hook where it is done. `y` is the top of its line. */
export function drawTaskBox(flow: Flow, node: StructureNode, x: number, style: TypeStyle, checked: boolean): void {
  const { canvas, page, template } = flow
  const side = style.size * SIDE
  const bottom = flow.y + baselineOffset(style) + style.size * 0.02
  const top = bottom - side
  const corners = [
    [x, top],
    [x + side, top],
    [x + side, bottom],
    [x, bottom],
    [x, top],
  ] as const
  const draw = (points: readonly (readonly [number, number])[], thickness: number) =>
    points.slice(1).forEach(([x2, y2], index) => {
      const [x1, y1] = points[index] ?? [x2, y2]
      canvas.draw(page, node, { kind: 'rule', x1, y1, x2, y2, thickness, colour: template.palette.ink })
    })
  draw(corners, 0.6)
  if (checked)
    draw(
      HOOK.map(([right, down]) => [x + right * side, top + down * side] as const),
      0.9,
    )
}
