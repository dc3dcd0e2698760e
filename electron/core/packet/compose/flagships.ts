import type { RecordOf } from '@shared/records/kinds'
import type { Inline } from '../inline'
import type { Block } from '../tree'
import { spanText } from './days'
import { impactsOf } from './flagship-sheets'
import { labelled } from './labelled'
import type { Material } from './material'
import { metricLine } from './metric-text'
import { richBlocks } from './rich-text'
import { cited, strong, text } from './runs'
import { coreSection, heading, type SectionMaker } from './section'
import { choiceText } from './words'

type Project = RecordOf<'project'>

/** Three to five projects in short: what came of each, the own part, the numbers and the limits. Their stories stand in an appendix. */
export const flagships: SectionMaker = (material) =>
  coreSection(
    'flagships',
    material.flagships.length === 1 ? 'Flagship project' : 'Flagship projects',
    material.flagships.flatMap((project) => short(material, project)),
  )

function short(material: Material, project: Project): Block[] {
  const { standing } = material
  return [
    // Pointers wait for those before them to end; so would everything that stood between them and their text.
    ...pointers(material, project),
    heading(3, project.title, `project-${project.id}`),
    ...richBlocks(project.summary, standing),
    ...labelled('What I did.', richBlocks(project.myPart, standing)),
    ...(impactsOf(material, project).length > 0 ? [] : labelled('Result.', richBlocks(project.outcome, standing))),
    ...labelled('Limits.', richBlocks(project.limits, standing)),
  ]
}

const MOST_NAMED = 6

/** The side column: what was measured, when and in which part, and by which numbers the rest is found. */
function pointers(material: Material, project: Project): Block[] {
  const impacts = impactsOf(material, project)
  const own = material.exhibits.filter((record) => record.project === project.id && record.kind !== 'impact')
  const criteria = [
    ...new Set([project, ...own, ...impacts].flatMap(({ evidence }) => evidence.map(({ criterion }) => criterion))),
  ]
  const known = material.rubric.criteria.filter(({ id }) => criteria.includes(id)).map(({ id }) => id)
  const facts = [choiceText('project', 'scopeStep', project.scopeStep), spanText(project)].filter(Boolean).join(', ')
  const named = own.slice(0, MOST_NAMED).map(({ exhibit }) => exhibit)
  const exhibits = project.exhibit === null ? named : [project.exhibit, ...named.filter((id) => id !== project.exhibit)]
  const notes: Inline[][] = [
    ...impacts.map((impact) => metricLine(impact, material.metric(impact.id))),
    ...(exhibits.length > 0 ? [[strong('Exhibits '), ...cited(exhibits)]] : []),
    ...(known.length > 0 ? [[strong('Criteria '), text(known.join(', '))]] : []),
  ]
  return notes.length === 0 ? [] : [{ type: 'side-notes', title: facts || 'In short', notes }]
}
