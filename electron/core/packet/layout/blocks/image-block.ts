import type { ImageBlock } from '../../tree'
import { heightOf } from '../draw-lines'
import { flowText } from '../flow-text'
import { addNode } from '../structure'
import { type BlockSetter, setInline, setString } from './block-setter'
import { fileFacts } from './not-shown'

// At 96 dots per inch a screenshot keeps the size it had on screen.
const POINTS_PER_PIXEL = 72 / 96
const MOST_OF_PAGE = 0.62

export const imageBlock: BlockSetter<ImageBlock> = (block, context, parent) => {
  const { geometry } = context
  const room = block.width === 'full' ? geometry.contentWidth : geometry.mainWidth
  const facts = context.assets.get(block.sha256)
  const image = facts?.kind === 'image' ? facts : undefined
  const reason = facts?.kind === 'unusable' ? facts.reason : 'the file is missing'
  if (!image) {
    context.warn({ kind: 'image-not-shown', message: `A picture could not be shown: ${reason}.`, about: block.sha256 })
  }
  const most = (geometry.bottom - geometry.top) * MOST_OF_PAGE
  const size = image ? fit(image, room, most) : { width: 0, height: 0 }
  const missing = image
    ? undefined
    : setInline(
        [{ type: 'text', text: `Picture not shown: ${block.alt}: ${reason}. ` }, ...fileFacts(block)],
        context.template.styles.caption,
        room,
        context,
      )
  const caption = block.caption ? setString(block.caption, context.template.styles.caption, room, context) : undefined
  const height = size.height + (missing ? heightOf(missing) : 0) + (caption ? heightOf(caption) + 4 : 0)
  return {
    before: context.template.gap.block,
    after: context.template.gap.block,
    opening: height,
    keepWithNext: false,
    full: block.width === 'full',
    place(flow) {
      const { page, y } = flow
      const { left } = geometry
      if (missing) flowText(flow, addNode(parent, 'P'), missing, left)
      else {
        const box = { left, top: y, right: left + size.width, bottom: y + size.height, page }
        const figure = addNode(parent, 'Figure', { alt: block.alt, box })
        flow.canvas.draw(page, figure, { kind: 'image', x: left, y, ...size, sha256: block.sha256, pageIndex: 0 })
        flow.y += size.height
      }
      if (!caption) return
      flow.y += 4
      flowText(flow, addNode(parent, 'P'), caption, left)
    },
  }
}

/** Largest size within the room that keeps the proportions, and never larger than natural. */
export function fit(
  image: { width: number; height: number },
  width: number,
  height: number,
  natural = POINTS_PER_PIXEL,
) {
  const scale = Math.min(natural, width / image.width, height / image.height)
  return { width: image.width * scale, height: image.height * scale }
}
