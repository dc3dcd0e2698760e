import type { AttachmentBlock } from '../../tree'
import { readPageRange, spansInWords } from '@shared/records/page-range'
import type { Inline } from '../../inline'
import { citedOn } from '../cited-on'
import type { Context } from '../context'
import type { Prepared } from '../flow'
import { heightOf } from '../draw-lines'
import { flowText } from '../flow-text'
import { addNode, type StructureNode } from '../structure'
import { setInline } from './block-setter'

export interface SourcePageSize {
  pageIndex: number
  width: number
  height: number
}

const PADDING = 7

/**
 * Pages that go in as they are. A head says whose they are, since nothing of ours stands on them; they come after the
 * page it stands on, so that the heads of several files share a page.
 */
export function exactPages(
  block: AttachmentBlock,
  pages: readonly SourcePageSize[],
  count: number,
  context: Context,
  parent: StructureNode,
): Prepared {
  const { geometry, template } = context
  const name: Inline[] = [
    { type: 'text', text: block.exhibit, tone: 'accent' },
    { type: 'text', text: `\u2002${block.title}` },
  ]
  const back = citedOn(block.exhibit, context)
  const copies = `copy-${block.anchor}`
  const about: Inline[] = [
    { type: 'text', text: `${following(pages, count)}, ${pages.length === 1 ? '' : 'from '}p.\u00a0` },
    { type: 'reference', anchor: copies, text: context.pageNumber(copies) },
    ...(back.length > 0 ? [{ type: 'text', text: ' · ' } as const, ...back] : []),
  ]
  const title = setInline(name, template.styles.heading2, geometry.contentWidth, context)
  const note = setInline(about, template.styles.caption, geometry.contentWidth, context)
  return {
    before: template.gap.section,
    after: template.gap.section,
    opening: PADDING + heightOf(title) + heightOf(note),
    keepWithNext: false,
    full: true,
    place(flow) {
      const { left, right } = geometry
      const line = { x1: left, x2: right, y1: flow.y, y2: flow.y, thickness: 0.75, colour: template.palette.ink }
      flow.canvas.anchor(block.anchor, flow.page, flow.y)
      flow.canvas.decorate(flow.page, { kind: 'rule', ...line })
      flow.y += PADDING
      flowText(flow, addNode(parent, 'P'), title, left)
      flowText(flow, addNode(parent, 'P'), note, left)
      flow.follow(
        pages.map(({ width, height, pageIndex }) => ({ width, height, exact: { sha256: block.sha256, pageIndex } })),
        copies,
      )
    },
  }
}

/** "Pages 1-2, 5 of 14 follow as exact copies". */
function following(pages: readonly SourcePageSize[], count: number): string {
  if (pages.length === count)
    return count === 1 ? 'Its one page follows as an exact copy' : `All ${count} pages follow as exact copies`
  const spans = readPageRange(pages.map(({ pageIndex }) => pageIndex + 1).join())
  const which = spansInWords(typeof spans === 'string' ? [] : spans)
  const follow = pages.length === 1 ? 'follows as an exact copy' : 'follow as exact copies'
  return `${which.slice(0, 1).toUpperCase()}${which.slice(1)} of ${count} ${follow}`
}
