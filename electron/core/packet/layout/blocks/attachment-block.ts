import type { AttachmentBlock } from '../../tree'
import type { AssetFacts } from '../asset-facts'
import type { Context } from '../context'
import { LinePen } from '../draw-lines'
import { type Flow, GAP, type Prepared } from '../flow'
import { flowText, textOpening } from '../flow-text'
import { palette } from '../palette'
import type { SetText } from '../set-lines'
import { addNode, type StructureNode } from '../structure'
import { typeStyles } from '../type-styles'
import { type BlockSetter, setOneLine, setString } from './block-setter'
import { fit } from './image-block'

const STAMP_HEIGHT = 18
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
  const { from, to } = { from: 1, to: facts.pages.length, ...block.pages }
  const chosen = facts.pages.map((size, pageIndex) => ({ ...size, pageIndex })).slice(Math.max(0, from - 1), to)
  if (chosen.length === 0) return notShown(block, context, parent, { kind: 'unusable', reason: 'it has no such pages' })
  const pages = chosen.map((page) => attachedPage(page, block, facts.pages.length, context))
  const room = context.geometry.bottom - context.geometry.top
  return {
    before: GAP.paragraph,
    after: GAP.section,
    opening: Math.min(room * LEAST_ROOM, (pages[0]?.height ?? 0) + STAMP_HEIGHT),
    keepWithNext: false,
    full: true,
    place(flow) {
      pages.forEach((page, index) => {
        if (index > 0) flow.newPage()
        if (index === 0) flow.canvas.anchor(block.anchor, flow.page, flow.y)
        placePage(flow, shrunk(page, flow.room - STAMP_HEIGHT), block.sha256, parent)
      })
      // What follows begins on a page of its own: an attached page shares its page with nothing.
      flow.y = flow.geometry.bottom
    },
  }
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
    stamp: setOneLine(`${label} · ${number}`, { ...typeStyles.captionStrong, tone: 'accent' }, contentWidth, context),
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
  for (const side of frame(box)) canvas.decorate(page, { kind: 'rule', ...side, thickness: 0.35, colour: palette.rule })
  flow.y = y + height
}

const frame = ({ left, top, right, bottom }: { left: number; top: number; right: number; bottom: number }) => [
  { x1: left, y1: top, x2: right, y2: top },
  { x1: right, y1: top, x2: right, y2: bottom },
  { x1: right, y1: bottom, x2: left, y2: bottom },
  { x1: left, y1: bottom, x2: left, y2: top },
]

/** A document that cannot be shown is still named, with the reason. */
function notShown(
  block: AttachmentBlock,
  context: Context,
  parent: StructureNode,
  facts: AssetFacts | undefined,
): Prepared {
  const { contentWidth, left } = context.geometry
  const reason = facts?.kind === 'unusable' ? facts.reason : facts ? 'it is not a PDF' : 'the file is missing'
  const about = `${block.exhibit} “${block.title}”`
  context.warn({
    kind: 'attachment-not-shown',
    message: `${about} is attached but could not be rendered: ${reason}.`,
    about: block.sha256,
  })
  const text = setString(
    `${block.title}: attached, not rendered: ${reason}.`,
    typeStyles.caption,
    contentWidth,
    context,
  )
  return {
    before: GAP.paragraph,
    after: GAP.block,
    opening: textOpening(text),
    keepWithNext: false,
    full: true,
    place(flow) {
      flow.canvas.anchor(block.anchor, flow.page, flow.y)
      flowText(flow, addNode(parent, 'P'), text, left)
    },
  }
}
