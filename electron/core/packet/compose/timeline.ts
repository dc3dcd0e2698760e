import type { Inline } from '../inline'
import type { Block, TableRow } from '../tree'
import { dayText, daysOf } from './days'
import { inlineRuns } from './inline-markup'
import type { Exhibit, Material } from './material'
import { richBlocks } from './rich-text'
import { cite, strong, text } from './runs'
import { coreSection, type SectionMaker } from './section'
import { choiceText } from './words'
import { firstLine } from '@shared/records/one-line'

/** How the engineer came here: the story, then each step with its day and its exhibit. */
export const timeline: SectionMaker = (material) => {
  const { story } = material.case
  const motivation = material.profile?.motivation ?? ''
  const steps = stepsOf(material)
  const table: Block[] =
    steps.length === 0
      ? []
      : [
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
  const words = [...richBlocks(story, material.standing), ...richBlocks(motivation, material.standing)]
  const apart: Block[] =
    words.length > 0 && table.length > 0
      ? [{ type: 'heading', level: 3, text: 'Step by step', id: 'steps', outline: false }]
      : []
  return coreSection('timeline', 'The way here', [...words, ...apart, ...table])
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
