import type { Inline } from '../inline'
import type { Block, TableRow } from '../tree'
import { dayText, daysOf } from './days'
import { inlineRuns } from './inline-markup'
import { labelled } from './labelled'
import type { Exhibit, Material } from './material'
import { holds } from './outputs'
import { richBlocks } from './rich-text'
import { cite, strong, text } from './runs'
import { coreSection, type SectionMaker } from './section'
import { evidenceChart } from './evidence-chart'
import { transitionChart } from './transition-chart'
import { choiceText } from './words'
import { firstLine } from '@shared/records/one-line'

/** How the engineer came here, in their own words; where they wrote none, by the steps themselves; in pictures where there is room. */
export const timeline: SectionMaker = (material) => {
  const words = richBlocks(material.case.story, material.standing)
  const charts = material.options.output === 'full' ? [transitionChart(material), evidenceChart(material)] : []
  const told = words.length > 0 ? words : stepTable(material)
  return coreSection('timeline', 'The way here', [...told, ...charts.filter((chart) => chart !== null)])
}

/** Why, and each step with its day and its exhibit; for the appendix. */
export function stepByStep(material: Material): Block[] {
  const motivation = richBlocks(material.profile?.motivation ?? '', material.standing)
  const steps = material.case.story.trim() === '' && holds(material.options, 'timeline') ? [] : stepTable(material)
  return [...labelled('Why machine learning.', motivation), ...steps]
}

function stepTable(material: Material): Block[] {
  const steps = stepsOf(material)
  if (steps.length === 0) return []
  return [
    {
      type: 'table',
      summary: 'The steps of the way here, oldest first.',
      columns: [
        { label: 'When', width: 31, align: 'left' },
        { label: 'Step', width: 68, align: 'left', rowHeader: true },
        { label: 'Kind', width: 24, align: 'left' },
        { label: 'Exhibit', width: 11, align: 'left' },
      ],
      rows: steps.map((record) => stepRow(material, record)),
    },
  ]
}

/** Milestones reached, projects, decisions, and what was learned and then used; oldest first. */
function stepsOf({ exhibits }: Material): Exhibit[] {
  return exhibits
    .filter((record) => isStep(record) && daysOf(record).from !== null)
    .toSorted((a, b) => (daysOf(a).from ?? '').localeCompare(daysOf(b).from ?? ''))
}

function isStep(record: Exhibit): boolean {
  switch (record.kind) {
    case 'milestone':
      return record.status === 'reached'
    case 'project':
    case 'decision':
      return true
    case 'learning':
      return record.applied.trim() !== ''
    default:
      return false
  }
}

function stepRow(material: Material, record: Exhibit): TableRow {
  return {
    cells: [
      [text(dayText(record))],
      [strong(record.title), ...detail(material, record)],
      [text(kindWord(record))],
      [cite(record.exhibit)],
    ],
  }
}

function detail(material: Material, record: Exhibit): Inline[] {
  const said = record.kind === 'decision' ? record.chosen : record.kind === 'learning' ? record.applied : ''
  const line = firstLine(said)
  if (line === '') return []
  return [{ type: 'break', kind: 'hard' }, ...inlineRuns(line, material.standing)]
}

function kindWord(record: Exhibit): string {
  switch (record.kind) {
    case 'project':
      return choiceText('project', 'scopeStep', record.scopeStep) || 'Project'
    case 'decision':
      return 'Decision'
    case 'learning':
      return 'Learned, used'
    default:
      return 'Milestone'
  }
}
