import { formatDay } from '@shared/format'
import type { Inline } from '../inline'
import type { Block, TableRow } from '../tree'
import { shortDay } from './days'
import { exhibitsOf, type Material } from './material'
import { richRuns } from './rich-text'
import { cite, newLine, strong, text } from './runs'
import { coreSection, type SectionMaker } from './section'

/** What is still missing, said by the engineer, with what is done about it and until when. */
export const gaps: SectionMaker = (material) => {
  const rows = gapRows(material)
  const table: Block[] =
    rows.length === 0
      ? []
      : [
          {
            type: 'table',
            summary: 'Each known gap with the plan to close it, its day and who helps.',
            columns: [
              { label: 'Gap', width: 42, align: 'left', rowHeader: true },
              { label: 'Plan', width: 46, align: 'left' },
              { label: 'By', width: 15, align: 'left' },
              { label: 'With', width: 26, align: 'left' },
            ],
            rows,
          },
        ]
  return coreSection('gaps', 'Known gaps and plan', table)
}

function gapRows(material: Material): TableRow[] {
  return material.case.gaps
    .filter(({ gap, plan }) => gap.trim() !== '' || plan.trim() !== '')
    .map(({ criterion, gap, plan, by, mentor }) => {
      const about = criterion === '' ? [] : [strong(criterion), text('\u00a0 ')]
      return {
        cells: [
          [...about, ...richRuns(gap, material.standing)],
          richRuns(plan, material.standing),
          [text(by === null ? '' : shortDay(by))],
          [text(material.personName(mentor))],
        ],
      }
    })
}

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
