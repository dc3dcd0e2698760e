import type { Block } from '../tree'
import { exhibitSheet } from './exhibit-sheet'
import { exhibitsOf, type Exhibit, type Material } from './material'
import { quoteBlock } from './voices'
import type { Appendix, AppendixMaker } from './section'

/** Design documents, model cards and test scores, then the projects that are no flagships. */
export const designs: AppendixMaker = (material) => {
  const flagships = new Set(material.flagships.map(({ id }) => id))
  const projects = exhibitsOf(material, 'project').filter(({ id }) => !flagships.has(id))
  const docs = [
    ...exhibitsOf(material, 'design-doc'),
    ...exhibitsOf(material, 'model-card'),
    ...exhibitsOf(material, 'test-score'),
  ]
  const title =
    projects.length === 0 ? 'Design documents' : docs.length === 0 ? 'Other projects' : 'Designs and other projects'
  return sheets(material, 'designs', title, [...docs, ...projects])
}

/** The feedback that does not stand in the core, with its context. */
export const moreFeedback: AppendixMaker = (material) => {
  const shown = new Set(material.voices.map(({ id }) => id))
  const rest = exhibitsOf(material, 'feedback').filter(({ id }) => !shown.has(id))
  const blocks: Block[] = rest.map((feedback) => quoteBlock(material, feedback))
  return blocks.length === 0 ? null : { id: 'feedback', title: 'Further feedback', blocks }
}

/** What was learned and solved, decided and reached, and what the role asks for. */
export const trail: AppendixMaker = (material) =>
  sheets(material, 'trail', 'Learnings, decisions and steps', [
    ...exhibitsOf(material, 'learning'),
    ...exhibitsOf(material, 'decision'),
    ...exhibitsOf(material, 'milestone'),
    ...exhibitsOf(material, 'qualification'),
  ])

function sheets(material: Material, id: string, title: string, records: readonly Exhibit[]): Appendix | null {
  if (records.length === 0) return null
  return {
    id,
    title,
    blocks: records.flatMap((record) => exhibitSheet(material, record)),
  }
}
