import type { Block, ListItem, Section } from './tree'

/** Every block of a document, those within others too, in the order in which they are read. */
export const everyBlock = (sections: readonly Section[]): Block[] => sections.flatMap(({ blocks }) => withInner(blocks))

/** Blocks with all that stand within them. */
export const withInner = (blocks: readonly Block[]): Block[] =>
  blocks.flatMap((block) => [block, ...withInner(innerBlocks(block))])

/** What stands directly within a block. */
function innerBlocks(block: Block): Block[] {
  switch (block.type) {
    case 'passage':
      return block.blocks
    case 'claim':
    case 'quote':
      return block.blocks ?? []
    case 'list':
      return block.items.flatMap(blocksOfItem)
    case 'definitions':
      return block.rows.flatMap(({ blocks = [] }) => blocks)
    default:
      return []
  }
}

const blocksOfItem = ({ items = [], blocks = [] }: ListItem): Block[] => [...blocks, ...items.flatMap(blocksOfItem)]
