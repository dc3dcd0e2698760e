import type { Block, HeadingBlock, Section } from '../tree'
import type { Material } from './material'

/** One section of the core, as a pure function of the material; null where there is nothing to say. */
export type SectionMaker = (material: Material) => Section | null

/** One appendix without its letter, which depends on which appendices there are. */
export interface Appendix {
  id: string
  title: string
  blocks: Block[]
}
export type AppendixMaker = (material: Material) => Appendix | null

export const heading = (level: HeadingBlock['level'], value: string, id: string): HeadingBlock => ({
  type: 'heading',
  level,
  text: value,
  id,
  outline: true,
})

/** A section of the core under its heading; null where its blocks are empty. */
export const coreSection = (id: string, title: string, blocks: readonly Block[]): Section | null =>
  blocks.length === 0 ? null : { id, startsPage: false, blocks: [heading(2, title, id), ...blocks] }
