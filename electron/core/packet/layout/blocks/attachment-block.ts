import type { AttachmentBlock } from '../../tree'
import { pagesWithin } from '@shared/records/page-range'
import { citedOn } from '../cited-on'
import type { Context } from '../context'
import { LinePen } from '../draw-lines'
import type { Flow } from '../flow'
import type { SetText } from '../set-lines'
import { addNode, type StructureNode } from '../structure'
import { type BlockSetter, setInline, setOneLine } from './block-setter'
import { exactPages } from './exact-pages'
import { fit } from './image-block'
import { notShown } from './not-shown'

const STAMP_HEIGHT = 18
/** Room for the way back, at the right end of the stamp's line. */
const BACK_WIDTH = 150
/** Height kept free for the exhibit's head, so that the first page is shown as large as the others. */
const HEAD_ROOM = 56
/** Share of a page that the first attached page is content with, when more than the exhibit's head stands above it. */
const LEAST_ROOM = 0.72

interface AttachedPage {
  pageIndex: number
  width: number
  height: number
  stamp: SetText
  alt: string
}

/** Pages of an attached PDF, one to a page, each under a line that says what it is. */
export const attachmentBlock: BlockSetter<AttachmentBlock> = (block, context, parent) => {
  const facts = context.assets.get(block.sha256)
  if (facts?.kind !== 'pdf') return notShown(block, context, parent, facts)
  const sizes = facts.pages.map((size, pageIndex) => ({ ...size, pageIndex }))
  const chosen = pagesWithin(block.pages, sizes.length).flatMap((number) => sizes[number - 1] ?? [])
  if (chosen.length === 0) return notShown(block, context, parent, { kind: 'unusable', reason: 'it has no such pages' })
  if (block.exact) return exactPages(block, chosen, sizes.length, context, parent)
  const pages = chosen.map((page) => attachedPage(page, block, facts.pages.length, context))
  const back = setInline(citedOn(block.exhibit, context), context.template.styles.caption, BACK_WIDTH, context)
  const room = context.geometry.bottom - context.geometry.top
  return {
    before: context.template.gap.paragraph,
    after: context.template.gap.section,
    opening: Math.min(room * LEAST_ROOM, (pages[0]?.height ?? 0) + STAMP_HEIGHT),
    keepWithNext: false,
    full: true,
    place(flow) {
      pages.forEach((page, index) => {
        if (index > 0) flow.newPage()
        flow.canvas.page(flow.page).head = `${block.exhibit} · ${block.title}`
        if (index === 0) flow.canvas.anchor(block.anchor, flow.page, flow.y)
        if (index === 0) placeBack(flow, back, parent)
        placePage(flow, shrunk(page, flow.room - STAMP_HEIGHT), block.sha256, parent)
      })
      // What follows begins on a page of its own: an attached page shares its page with nothing.
      flow.y = flow.geometry.bottom
    },
  }
}

/** On the first page, opposite the stamp: where the exhibit is cited. */
function placeBack(flow: Flow, back: SetText, parent: StructureNode): void {
  const [line] = back.lines
  if (!line || line.groups.length === 0) return
  const place = { page: flow.page, x: flow.geometry.right - back.width, top: flow.y }
  new LinePen(flow.canvas, addNode(parent, 'P'), back, 'right').draw(line, place)
}

function attachedPage(
  page: { width: number; height: number; pageIndex: number },
  block: AttachmentBlock,
  count: number,
  context: Context,
): AttachedPage {
  const { contentWidth, top, bottom } = context.geometry
  const size = fit(page, contentWidth, bottom - top - HEAD_ROOM - STAMP_HEIGHT, 1)
  const label = `${block.exhibit} · ${block.title}`
  const number = `page ${page.pageIndex + 1} of ${count}`
  return {
    ...size,
    pageIndex: page.pageIndex,
    stamp: setOneLine(
      `${label} · ${number}`,
      { ...context.template.styles.captionStrong, tone: 'accent' },
      contentWidth - BACK_WIDTH - 8,
      context,
    ),
    alt: `${label}, attached document, ${number}`,
  }
}

function shrunk(page: AttachedPage, room: number): AttachedPage {
  const scale = Math.min(1, room / page.height)
  return { ...page, width: page.width * scale, height: page.height * scale }
}

function placePage(
  flow: Flow,
  { width, height, pageIndex, stamp, alt }: AttachedPage,
  sha256: string,
  parent: StructureNode,
): void {
  const { canvas, page, geometry } = flow
  new LinePen(canvas, addNode(parent, 'P'), stamp).drawAll({ page, x: geometry.left, top: flow.y })
  const x = geometry.left + (geometry.contentWidth - width) / 2
  const y = flow.y + STAMP_HEIGHT
  const box = { left: x, top: y, right: x + width, bottom: y + height, page }
  const figure = addNode(parent, 'Figure', { alt, box })
  canvas.draw(page, figure, { kind: 'pdf-page', x, y, width, height, sha256, pageIndex })
  for (const side of frame(box))
    canvas.decorate(page, { kind: 'rule', ...side, thickness: 0.35, colour: flow.template.palette.rule })
  flow.y = y + height
}

const frame = ({ left, top, right, bottom }: { left: number; top: number; right: number; bottom: number }) => [
  { x1: left, y1: top, x2: right, y2: top },
  { x1: right, y1: top, x2: right, y2: bottom },
  { x1: right, y1: bottom, x2: left, y2: bottom },
  { x1: left, y1: bottom, x2: left, y2: top },
]
