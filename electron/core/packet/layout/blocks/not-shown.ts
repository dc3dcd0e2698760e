import type { AttachmentBlock } from '../../tree'
import type { AssetFacts } from '../asset-facts'
import type { Context } from '../context'
import type { Prepared } from '../flow'
import { flowText, textOpening } from '../flow-text'
import { addNode, type StructureNode } from '../structure'
import { setInline } from './block-setter'

/** A document that cannot be shown is still named, with the reason and with what tells the file apart from others. */
export function notShown(
  block: AttachmentBlock,
  context: Context,
  parent: StructureNode,
  facts: AssetFacts | undefined,
): Prepared {
  const { contentWidth, left } = context.geometry
  const reason = facts?.kind === 'unusable' ? facts.reason : facts ? 'it is not a PDF' : 'the file is missing'
  context.warn({
    kind: 'attachment-not-shown',
    message: `${block.exhibit} “${block.title}” is attached but could not be rendered: ${reason}.${remedyFor(reason)}`,
    about: block.sha256,
  })
  const words = `${block.exhibit} · ${block.title}: attached, not rendered: ${reason}. `
  const text = setInline(
    [{ type: 'text', text: words }, ...fileFacts(block)],
    context.template.styles.caption,
    contentWidth,
    context,
  )
  return {
    before: context.template.gap.paragraph,
    after: context.template.gap.block,
    opening: textOpening(text),
    keepWithNext: false,
    full: true,
    place(flow) {
      flow.canvas.anchor(block.anchor, flow.page, flow.y)
      flowText(flow, addNode(parent, 'P'), text, left)
    },
  }
}

/** What the person can do; it is no matter of the packet's readers. */
const remedyFor = (reason: string): string =>
  reason.includes('damaged') ? ' If a viewer opens it, print it from there to a new PDF and attach that.' : ''

const HASH = /^[0-9a-f]{64}$/

/** Size and SHA-256 of a file: a reader who gets the file itself can check that it is the one. */
export function fileFacts({ sha256, size }: { sha256: string; size?: number }) {
  const facts = size === undefined ? '' : `The file has ${size.toLocaleString('en-GB')} bytes`
  if (!HASH.test(sha256)) return [{ type: 'text', text: facts && `${facts}.` }] as const
  return [
    { type: 'text', text: facts ? `${facts} and the SHA-256 ` : 'SHA-256 of the file: ' },
    { type: 'text', text: sha256, style: 'mono' },
    { type: 'text', text: '.' },
  ] as const
}
