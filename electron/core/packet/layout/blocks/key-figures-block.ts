import type { KeyFigure, KeyFiguresBlock } from '../../tree'
import { heightOf } from '../draw-lines'
import { LinePen } from '../draw-lines'
import type { Flow } from '../flow'
import type { SetText } from '../set-lines'
import { addNode, type StructureNode } from '../structure'
import { type BlockSetter, setString } from './block-setter'

interface SetFigure {
  value: SetText
  caption: SetText
}

const COLUMN_GAP = 14
const PADDING = 9

export const keyFiguresBlock: BlockSetter<KeyFiguresBlock> = (block, context, parent) => {
  const { contentWidth } = context.geometry
  const columns = Math.min(context.template.figuresInRow, Math.max(1, block.figures.length))
  const width = (contentWidth - COLUMN_GAP * (columns - 1)) / columns
  const set = ({ value, caption }: KeyFigure): SetFigure => ({
    value: setString(value, context.template.styles.keyFigure, width, context),
    caption: setString(caption, context.template.styles.caption, width, context),
  })
  const bands = Array.from({ length: Math.ceil(block.figures.length / columns) }, (_, band) =>
    block.figures.slice(band * columns, (band + 1) * columns).map(set),
  )
  return {
    before: context.template.gap.block,
    after: context.template.gap.section,
    opening: bands[0] ? bandHeight(bands[0]) : 0,
    keepWithNext: false,
    full: true,
    place(flow) {
      const node = addNode(parent, 'Div')
      for (const band of bands) placeBand(flow, band, width, node)
    },
  }
}

const valueHeight = (band: SetFigure[]): number => Math.max(...band.map(({ value }) => heightOf(value)))
const bandHeight = (band: SetFigure[]): number =>
  PADDING + valueHeight(band) + Math.max(...band.map(({ caption }) => heightOf(caption)))

function placeBand(flow: Flow, band: SetFigure[], width: number, node: StructureNode): void {
  if (bandHeight(band) > flow.room && !flow.atTop) flow.newPage()
  const { canvas, page, y, geometry } = flow
  const rule = {
    x1: geometry.left,
    x2: geometry.right,
    y1: y,
    y2: y,
    thickness: 0.75,
    colour: flow.template.palette.accent,
  }
  canvas.decorate(page, { kind: 'rule', ...rule })
  band.forEach(({ value, caption }, index) => {
    const x = geometry.left + index * (width + COLUMN_GAP)
    new LinePen(canvas, addNode(node, 'P'), value).drawAll({ page, x, top: y + PADDING })
    const top = y + PADDING + valueHeight(band)
    new LinePen(canvas, addNode(node, 'P'), caption).drawAll({ page, x, top })
  })
  flow.y += bandHeight(band)
}
