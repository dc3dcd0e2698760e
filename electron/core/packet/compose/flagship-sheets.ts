import type { RecordOf } from '@shared/records/kinds'
import type { Inline } from '../inline'
import type { Block } from '../tree'
import { spanText } from './days'
import { closingRows } from './common-rows'
import { effectForest } from './effect-forest'
import { anchorOf, attachedRow, exhibitHead, imagesBeside } from './exhibit-sheet'
import { attachedIn, pictureIn } from './attached-files'
import { exhibitsOf, type Exhibit, type Material } from './material'
import { metricLine } from './metric-text'
import { labelled } from './labelled'
import { richBlocks } from './rich-text'
import { cite, strong, text } from './runs'
import { choiceText } from './words'

type Project = RecordOf<'project'>

/** The whole story of a flagship project, from its problem to what the engineer would do differently. */
export function flagshipSheet(material: Material, project: Project): Block[] {
  const detail = [choiceText('project', 'scopeStep', project.scopeStep), project.role, spanText(project)]
  const words = detail.filter(Boolean).join(' \u00b7 ')
  const { exhibit } = project
  const head: Block =
    exhibit === null
      ? { type: 'heading', level: 3, text: project.title, id: `project-${project.id}`, outline: true }
      : exhibitHead({ ...project, exhibit }, words)
  const files = exhibit === null ? null : attachedIn({ ...project, exhibit })
  const told = story(material, project)
  return [
    head,
    ...pointers(material, project),
    ...told,
    ...chart(material, project),
    ...standing(material, project),
    ...(files ? imagesBeside(files, told) : []),
  ]
}

type Part =
  'summary' | 'problem' | 'myPart' | 'teamPart' | 'decision' | 'approach' | 'outcome' | 'limits' | 'differently'

/** The parts of the story in the order in which a stranger asks for them. */
const PARTS: readonly (readonly [Part, string])[] = [
  ['summary', ''],
  ['problem', 'Problem'],
  ['myPart', 'What I did'],
  ['teamPart', 'What others did'],
  ['decision', 'Decision'],
  ['approach', 'The ML work'],
  ['outcome', 'Result'],
  ['limits', 'Limits'],
  ['differently', 'What I would do differently'],
]

/** What runs in before a part of a project's story; null for a field that is none of them. */
export const storyLabel = (field: string): string | null => PARTS.find(([part]) => part === field)?.[1] ?? null

function story(material: Material, project: Project): Block[] {
  return PARTS.flatMap(([field, label]) => {
    const name = field === 'approach' && project.machineLearning === false ? 'The work' : label
    return labelled(name === '' ? '' : `${name}.`, richBlocks(project[field], material.standing, pictureIn(project)))
  })
}

function chart(material: Material, project: Project): Block[] {
  const forest = effectForest(material, impactsOf(material, project))
  return forest ? [forest] : []
}

export const impactsOf = (material: Material, project: Project) =>
  exhibitsOf(material, 'impact').filter((impact) => impact.project === project.id)

/** The side column: what was measured, the project's other exhibits, its attached pages, its criteria. */
function pointers(material: Material, project: Project): Block[] {
  const own = material.exhibits.filter((record) => record.project === project.id)
  const impacts = impactsOf(material, project)
  const others = own.filter(({ kind }) => kind !== 'impact')
  const criteria = [...new Set([project, ...own].flatMap(({ evidence }) => evidence.map(({ criterion }) => criterion)))]
  const known = material.rubric.criteria.filter(({ id }) => criteria.includes(id))
  const exhibit = project.exhibit
  const attached = exhibit === null ? [] : attachedRow(attachedIn({ ...project, exhibit })).map(({ value }) => value)
  const notes: Inline[][] = [
    ...impacts.map((impact) => metricLine(impact, material.metric(impact.id))),
    ...(impacts.length > 0 && others.length > 0 ? [[strong('Exhibits')]] : []),
    ...others.slice(0, MOST_POINTERS).map(pointer),
    ...(others.length > MOST_POINTERS ? [[text(`and ${others.length - MOST_POINTERS} more in the index`)]] : []),
    ...attached,
    ...(known.length > 0 ? [[strong('Criteria '), text(known.map(({ id }) => id).join(', '))]] : []),
  ]
  const title = impacts.length > 0 ? 'Measured' : 'Exhibits'
  return notes.length === 0 ? [] : [{ type: 'side-notes', title, notes }]
}

/** Why the project itself counts, who confirmed it, where more of it is. */
function standing(material: Material, project: Project): Block[] {
  const rows = closingRows(material, project)
  return rows.length === 0 ? [] : [{ type: 'definitions', rows }]
}

const MOST_POINTERS = 8

const pointer = (record: Exhibit): Inline[] => [
  cite(record.exhibit),
  text(' '),
  { type: 'reference', anchor: anchorOf(record.exhibit), text: record.title, page: true },
]
