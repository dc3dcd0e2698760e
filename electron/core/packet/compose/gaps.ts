import { formatDay } from '@shared/format'
import type { Inline } from '../inline'
import type { RecordOf } from '@shared/records/kinds'
import type { Block, TableColumn, TableRow } from '../tree'
import { shortDay } from './days'
import { exhibitsOf, type Material } from './material'
import { richRuns } from './rich-text'
import { cite, joined, newLine, strong, text } from './runs'
import { coreSection, type SectionMaker } from './section'

/** What is still missing, said by the engineer, with what is done about it and until when; in a brief without the plan. */
export const gaps: SectionMaker = (material) => {
  const isBrief = material.options.output === 'brief'
  const told = material.case.gaps.filter(({ gap, plan }) => gap.trim() !== '' || plan.trim() !== '')
  if (told.length === 0) return null
  const by: TableColumn = { label: 'By', width: 17, align: 'left' }
  const table: Block = isBrief
    ? {
        type: 'table',
        summary: 'Each known gap with the day by which it is to be closed.',
        columns: [{ label: 'Gap', width: 110, align: 'left', rowHeader: true }, by],
        rows: told.map((gap) => ({ cells: [gapRuns(material, gap), dayRuns(gap)] })),
      }
    : {
        type: 'table',
        summary: 'Each known gap with the plan to close it, who helps, and its day.',
        columns: [
          { label: 'Gap', width: 46, align: 'left', rowHeader: true },
          { label: 'Plan', width: 66, align: 'left' },
          by,
        ],
        rows: told.map((gap) => ({ cells: [gapRuns(material, gap), planRuns(material, gap), dayRuns(gap)] })),
      }
  return coreSection('gaps', isBrief ? 'Known gaps' : 'Known gaps and plan', [table])
}

type Gap = RecordOf<'case'>['gaps'][number]

const gapRuns = ({ standing }: Material, { criterion, gap }: Gap): Inline[] => [
  ...(criterion === '' ? [] : [strong(criterion), text('\u00a0 ')]),
  ...richRuns(gap, standing),
]

const planRuns = (material: Material, { plan, mentor }: Gap): Inline[] =>
  joined([richRuns(plan, material.standing), withWhom(material.personName(mentor))], text(' '))

const dayRuns = ({ by }: Gap): Inline[] => [text(by === null ? '' : shortDay(by))]

const withWhom = (name: string): Inline[] => (name === '' ? [] : [text(`With: ${name}.`)])

/** What the role requires and is not held in full, and the milestones that lie ahead; for the appendix. */
export function stepsAhead(material: Material): Block[] {
  const rows = requirementRows(material)
  const table: Block[] =
    rows.length === 0
      ? []
      : [
          {
            type: 'table',
            summary: 'Each requirement of the role that is not held in full, with the plan and its day.',
            columns: [
              { label: 'Required', width: 46, align: 'left', rowHeader: true },
              { label: 'Plan', width: 56, align: 'left' },
              { label: 'By', width: 16, align: 'left' },
            ],
            rows,
          },
        ]
  return [...table, ...nextSteps(material)]
}

/** Requirements of the role that are not held in full. */
function requirementRows(material: Material): TableRow[] {
  return exhibitsOf(material, 'qualification')
    .filter(({ held, gap }) => (held === 'no' || held === 'partly') && gap.trim() !== '')
    .map(({ title, gap, plan, due, exhibit }) => ({
      cells: [
        [strong(title), text(' '), cite(exhibit), newLine, ...richRuns(gap, material.standing)],
        richRuns(plan, material.standing),
        [text(due === null ? '' : shortDay(due))],
      ],
    }))
}

/** Milestones that lie ahead. */
function nextSteps(material: Material): Block[] {
  const ahead = exhibitsOf(material, 'milestone')
    .filter(({ status }) => status === 'planned' || status === 'in-progress')
    .toSorted((a, b) => (a.due ?? '9').localeCompare(b.due ?? '9'))
  if (ahead.length === 0) return []
  const items = ahead.map(({ title, due, measure, exhibit }) => ({
    runs: [
      text(title),
      text(due === null ? '' : `, by ${formatDay(due)}`),
      ...measured(material, measure),
      text(' '),
      cite(exhibit),
    ],
  }))
  return [
    { type: 'paragraph', runs: [strong('Next steps.')] },
    { type: 'list', ordered: false, items },
  ]
}

const measured = (material: Material, measure: string): Inline[] =>
  measure.trim() === '' ? [] : [text(': '), ...richRuns(measure, material.standing)]
