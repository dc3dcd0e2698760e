import type { Inline } from '../../inline'
import type { ExhibitBlock } from '../../tree'
import { heightOf, LinePen } from '../draw-lines'
import { addNode, type Role } from '../structure'
import { citedOn } from '../cited-on'
import { type BlockSetter, setInline, setString } from './block-setter'

const ID_GAP = 12
const PADDING = 7

/** Makes the setter for exhibit heads: a rule, the id in the accent colour, the title, the kind. */
export const exhibitBlock =
  (roleFor: (level: 1 | 2 | 3) => Role): BlockSetter<ExhibitBlock> =>
  (block, context, parent) => {
    const { left, right, contentWidth } = context.geometry
    const id = setString(block.id, context.template.styles.exhibitId, contentWidth / 3, context)
    const indent = Math.max(...id.lines.map((line) => line.width)) + ID_GAP
    const title = setString(block.title, context.template.styles.heading2, contentWidth - indent, context)
    const kindRuns: Inline[] = [{ type: 'text', text: block.kind }]
    const back = citedOn(block.id, context)
    const runs = back.length > 0 ? [...kindRuns, { type: 'text', text: ' · ' } as const, ...back] : kindRuns
    const kind = setInline(runs, context.template.styles.caption, contentWidth - indent, context)
    const height = PADDING + Math.max(heightOf(id), heightOf(title) + heightOf(kind))
    return {
      before: 26,
      after: 8,
      opening: height,
      keepWithNext: true,
      full: true,
      place(flow) {
        const { canvas, page, y } = flow
        canvas.anchor(block.anchor, page, y)
        canvas.outline.push({ title: `${block.id} ${block.title}`, level: 2, page, y })
        canvas.decorate(page, {
          kind: 'rule',
          x1: left,
          x2: right,
          y1: y,
          y2: y,
          thickness: 0.75,
          colour: flow.template.palette.ink,
        })
        const top = y + PADDING
        const heading = addNode(parent, roleFor(2))
        new LinePen(canvas, heading, id).drawAll({ page, x: left, top })
        new LinePen(canvas, heading, title).drawAll({ page, x: left + indent, top })
        const kindTop = top + heightOf(title)
        new LinePen(canvas, addNode(parent, 'P'), kind).drawAll({ page, x: left + indent, top: kindTop })
        flow.y += height
      },
    }
  }
