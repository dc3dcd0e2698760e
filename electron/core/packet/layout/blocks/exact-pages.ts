import type { AttachmentBlock } from '../../tree'
import { citedOn } from '../cited-on'
import type { Context } from '../context'
import type { Prepared } from '../flow'
import { flowText, textOpening } from '../flow-text'
import { addNode, type StructureNode } from '../structure'
import { setInline } from './block-setter'

export interface SourcePageSize {
  pageIndex: number
  width: number
  height: number
}

/** Pages that go in as they are. A line before them says whose they are, since nothing of ours stands on them. */
export function exactPages(
  block: AttachmentBlock,
  pages: readonly SourcePageSize[],
  count: number,
  context: Context,
  parent: StructureNode,
): Prepared {
  const { contentWidth, left } = context.geometry
  const follow =
    pages.length === 1 ? 'the next page is an exact copy' : `the next ${pages.length} pages are exact copies`
  const which =
    pages.length === count ? '' : ` of ${pages.map(({ pageIndex }) => pageIndex + 1).join(', ')} of ${count}`
  const back = citedOn(block.exhibit, context)
  const text = setInline(
    [
      { type: 'text', text: `${block.exhibit} · ${block.title}`, style: 'strong', tone: 'accent' },
      { type: 'text', text: `: ${follow}${which && `,${which}`}${back.length > 0 ? '; ' : '.'}` },
      ...back,
    ],
    context.template.styles.caption,
    contentWidth,
    context,
  )
  return {
    before: context.template.gap.block,
    after: context.template.gap.section,
    opening: textOpening(text),
    keepWithNext: false,
    full: true,
    place(flow) {
      flow.canvas.anchor(block.anchor, flow.page, flow.y)
      flowText(flow, addNode(parent, 'P'), text, left)
      for (const { width, height, pageIndex } of pages)
        flow.page = flow.canvas.addPage({ width, height, exact: { sha256: block.sha256, pageIndex } })
      // What follows begins on a page of its own.
      flow.y = flow.geometry.bottom
    },
  }
}
