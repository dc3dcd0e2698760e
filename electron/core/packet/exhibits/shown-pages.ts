import type { PageSpan } from '@shared/records/page-range'
import { everyBlock } from '../every-block'
import type { Block, PacketDocument } from '../tree'

/** The files a document shows and, of each, the pages; an empty list means all of them. In the order of the document. */
export function shownPages({ sections }: PacketDocument): ReadonlyMap<string, readonly PageSpan[]> {
  const shown = new Map<string, readonly PageSpan[]>()
  for (const block of everyBlock(sections)) {
    const sha256 = fileOf(block)
    if (sha256 === undefined) continue
    const wanted = block.type === 'attachment' ? (block.pages ?? []) : []
    const known = shown.get(sha256)
    // Who shows all of a file in one place needs all of it, whatever other places choose.
    const all = wanted.length === 0 || known?.length === 0
    shown.set(sha256, all ? [] : [...(known ?? []), ...wanted])
  }
  return shown
}

const fileOf = (block: Block): string | undefined =>
  block.type === 'image' || block.type === 'attachment' ? block.sha256 : undefined
