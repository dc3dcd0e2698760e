import type { Block } from '../tree'
import type { Context } from './context'
import { chainedOpenings, type Flow, placeBlocks, type Prepared } from './flow'
import type { StructureNode } from './structure'
import type { Template } from './templates/template'

/** Blocks that stand within another one, with the node that they hang under. */
export interface Nested {
  node: StructureNode
  blocks: Prepared[]
}

/** The world of what stands within a block: a column from `left`, `width` points wide. */
export const within = (context: Context, left: number, width: number, styles?: Template['styles']): Context => ({
  ...context,
  ...(styles && { template: { ...context.template, styles } }),
  geometry: {
    ...context.geometry,
    left,
    right: left + width,
    mainWidth: width,
    contentWidth: width,
  },
})

export const setNested = (blocks: readonly Block[], context: Context, node: StructureNode): Nested => ({
  node,
  blocks: blocks.map((block) => context.setBlock(block, context, node)),
})

/** Height that must be free for the first of them to begin. */
export const nestedOpening = ({ blocks }: Nested): number => chainedOpenings(blocks)[0] ?? 0

/** Puts them one under the other; `gap` is what stands above the first. Whoever holds them closes the distance below. */
export function placeNested(flow: Flow, { blocks }: Nested, gap: number): void {
  placeBlocks(
    flow,
    blocks.map((block, index) => (index === 0 ? { ...block, before: gap, full: false } : { ...block, full: false })),
  )
}
