import type { Block } from '../tree'
import { exhibitSheet } from './exhibit-sheet'
import { flagshipSheet } from './flagship-sheets'
import { stepsAhead } from './gaps'
import { exhibitsOf } from './material'
import { heading, type AppendixMaker } from './section'
import { stepByStep } from './timeline'
import { quoteBlock } from './voices'

/** The flagship projects in full, then design documents, model cards and test scores, then the other projects. */
export const designs: AppendixMaker = (material) => {
  const flagships = new Set(material.flagships.map(({ id }) => id))
  const docs = [
    ...exhibitsOf(material, 'design-doc'),
    ...exhibitsOf(material, 'model-card'),
    ...exhibitsOf(material, 'test-score'),
  ]
  const projects = exhibitsOf(material, 'project').filter(({ id }) => !flagships.has(id))
  const stories = material.flagships.flatMap((project) => flagshipSheet(material, project))
  const blocks = [...stories, ...[...docs, ...projects].flatMap((record) => exhibitSheet(material, record))]
  const hasProjects = flagships.size > 0 || projects.length > 0
  const title = !hasProjects ? 'Design documents' : docs.length === 0 ? 'Projects' : 'Projects and designs'
  return blocks.length === 0 ? null : { id: 'designs', title, blocks }
}

/** All feedback with its context, the quotes of the core among it. */
export const allFeedback: AppendixMaker = (material) => {
  const blocks: Block[] = exhibitsOf(material, 'feedback').map((feedback) => quoteBlock(material, feedback))
  return blocks.length === 0 ? null : { id: 'feedback', title: 'All feedback', blocks }
}

/** What was learned and solved, decided and reached, and what the role asks for. */
export const trail: AppendixMaker = (material) => {
  const records = [
    ...exhibitsOf(material, 'learning'),
    ...exhibitsOf(material, 'decision'),
    ...exhibitsOf(material, 'milestone'),
    ...exhibitsOf(material, 'qualification'),
  ]
  const blocks = [
    ...under('steps', 'Step by step', stepByStep(material)),
    ...under('ahead', 'What lies ahead', stepsAhead(material)),
    ...records.flatMap((record) => exhibitSheet(material, record)),
  ]
  return blocks.length === 0 ? null : { id: 'trail', title: 'Learnings, decisions and steps', blocks }
}

const under = (id: string, title: string, blocks: readonly Block[]): Block[] =>
  blocks.length === 0 ? [] : [heading(3, title, id), ...blocks]
