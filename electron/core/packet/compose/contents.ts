import type { Inline } from '../inline'
import type { Block, Section } from '../tree'
import { pageOf, strong } from './runs'

/** The sections with their pages, in the side column of the first page; a packet of one page needs none. */
export function withContents(sections: readonly Section[]): Section[] {
  const [first, ...rest] = sections
  const entries = rest.flatMap(({ blocks }) => {
    const [head] = blocks
    return head?.type === 'heading' ? [head] : []
  })
  if (!first || !rest.some(({ startsPage }) => startsPage)) return [...sections]
  const notes: Inline[][] = [[strong('In this packet')], ...entries.map(({ id, text }) => [pageOf(id, text)])]
  const blocks = first.blocks.map((block): Block =>
    block.type === 'side-notes' ? { ...block, notes: [...block.notes, ...notes] } : block,
  )
  return [{ ...first, blocks }, ...rest]
}
