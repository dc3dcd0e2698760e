import { sentencesOf } from '@shared/case/preflight/text/sentences'
import type { RecordOf } from '@shared/records/kinds'
import type { Inline } from '../inline'
import type { Block } from '../tree'
import { impactsOf } from './flagship-sheets'
import { labelled } from './labelled'
import type { Exhibit, Material } from './material'
import { richBlocks, richRuns } from './rich-text'
import { cite, cited, joined, strong, text } from './runs'
import { coreSection, heading, type SectionMaker } from './section'
import { choiceText } from './words'
import { firstLine } from '@shared/records/one-line'

type Project = RecordOf<'project'>

/** Three to five projects in short: what came of each, the own part, the numbers and the first limit. Their stories stand in an appendix. */
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
  ]
}

/** The core says the limit that matters most and the appendix all of them: whoever writes limits begins with the first. */
const firstSentence = (words: string): string => sentencesOf(firstLine(words))[0]?.text ?? ''

const MOST_NAMED = 3

/** The side column: what was measured and what limits it, and by which numbers the rest is found. */
function pointers(material: Material, project: Project): Block[] {
  const impacts = impactsOf(material, project)
  const own = material.exhibits.filter((record) => record.project === project.id && record.kind !== 'impact')
  const criteria = [
    ...new Set([project, ...own, ...impacts].flatMap(({ evidence }) => evidence.map(({ criterion }) => criterion))),
  ]
  const known = material.rubric.criteria.filter(({ id }) => criteria.includes(id)).map(({ id }) => id)
  const named = own.slice(0, MOST_NAMED).map(({ exhibit }) => exhibit)
  const exhibits = project.exhibit === null ? named : [project.exhibit, ...named.filter((id) => id !== project.exhibit)]
  const results = impacts.map((impact) => result(material, impact))
  const limits = richRuns(firstSentence(project.limits), material.standing)
  const notes: Inline[][] = [
    ...(results.length > 0 ? [joined(results, text(', '))] : []),
    ...(limits.length > 0 ? [[strong('Limits '), ...limits]] : []),
    ...(exhibits.length > 0 ? [[strong('Exhibits '), ...cited(exhibits)]] : []),
    ...(known.length > 0 ? [[strong('Criteria '), text(known.join(', '))]] : []),
  ]
  return notes.length === 0
    ? []
    : [{ type: 'side-notes', title: choiceText('project', 'scopeStep', project.scopeStep) || 'In short', notes }]
}

/** "+4.1 % M-03": the table below has the interval. */
function result(material: Material, { id, exhibit }: Exhibit): Inline[] {
  const effect = material.metric(id)?.effect ?? ''
  return effect === '' ? [cite(exhibit)] : [strong(`${effect}\u00a0`), cite(exhibit)]
}
