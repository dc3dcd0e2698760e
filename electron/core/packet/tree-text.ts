import type { PacketDocument } from './tree'

/** Keys of the tree whose strings steer the layout or name an anchor, and are read by nobody. */
const UNREAD = new Set([
  'type',
  'style',
  'tone',
  'role',
  'width',
  'align',
  'sha256',
  'anchor',
  'inputDigest',
  'origin',
  'template',
])

/** Every text of a document that somebody may read or hear, link addresses and alternative texts among them. */
export function treeText(document: PacketDocument): string {
  const texts: string[] = []
  collect(document, texts)
  return texts.join('\n')
}

function collect(value: unknown, texts: string[]): void {
  if (typeof value === 'string') texts.push(value)
  else if (Array.isArray(value)) value.forEach((item) => collect(item, texts))
  else if (typeof value === 'object' && value !== null)
    for (const [key, inner] of Object.entries(value)) if (!UNREAD.has(key)) collect(inner, texts)
}
