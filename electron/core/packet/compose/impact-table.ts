import { VERIFICATIONS } from '@shared/records/record'
import type { RecordOf } from '@shared/records/kinds'
import type { Inline } from '../inline'
import type { TableRow } from '../tree'
import { dayText, daysOf } from './days'
import { exhibitsOf, type Exhibit, type Material } from './material'
import { cite, strong, text, toned } from './runs'
import { coreSection, type SectionMaker } from './section'
import { capitalized, choiceText, counted } from './words'

type Impact = RecordOf<'impact'> & Exhibit

/** Every metric of the case in one table, the null and the negative results among them. */
export const impactTable: SectionMaker = (material) => {
  const impacts = inOrder(material)
  if (impacts.length === 0) return null
  const level = sharedLevel(material, impacts)
  return coreSection('impact', finding(impacts), [
    {
      type: 'table',
      summary: 'Each metric with its effect, interval, design, period, verification and exhibit.',
      columns: [
        { label: 'Metric', width: 29, align: 'left', rowHeader: true },
        { label: 'Effect', width: 11, align: 'right', numeric: true },
        { label: level === null ? 'Interval' : `${level} interval`, width: 21, align: 'left', numeric: true },
        { label: 'Design', width: 18, align: 'left' },
        { label: 'Period', width: 17, align: 'left' },
        { label: 'Verification', width: 19, align: 'left' },
        { label: 'Exhibit', width: 9, align: 'left' },
      ],
      rows: impacts.map((impact) => impactRow(material, impact, level)),
    },
    {
      type: 'paragraph',
      role: 'note',
      width: 'full',
      runs: [text(notes(material, impacts))],
    },
  ])
}

/** How many there are and how many somebody else stands behind. */
function finding(impacts: readonly Impact[]): string {
  const verified = impacts.filter(({ verification: { status } }) => status === 'verified').length
  const results = counted(impacts.length, 'measured result')
  return verified === 0 ? capitalized(results) : `${results}, ${verified} verified by others`
}

/** The level that every interval has, such as "95 %", to be said once in the head; null where they differ. */
function sharedLevel(material: Material, impacts: readonly Impact[]): string | null {
  const levels = impacts.flatMap(({ id }) => /\((.+)\)$/.exec(material.metric(id)?.interval ?? '')?.[1] ?? [])
  const [first] = levels
  return first !== undefined && levels.every((level) => level === first) ? first : null
}

/** The flagships' metrics first, as the case orders them; the primary ones before the others, then the newest. */
export function inOrder(material: Material): Impact[] {
  const place = ({ project }: Impact) => {
    const index = material.flagships.findIndex(({ id }) => id === project)
    return index === -1 ? material.flagships.length : index
  }
  const primary = (impact: Impact) => (impact.primary === true ? 0 : 1)
  return exhibitsOf(material, 'impact').toSorted(
    (a, b) =>
      place(a) - place(b) || primary(a) - primary(b) || (daysOf(b).from ?? '').localeCompare(daysOf(a).from ?? ''),
  )
}

function impactRow(material: Material, impact: Impact, level: string | null): TableRow {
  const metric = material.metric(impact.id)
  const written = metric?.interval || (metric?.clearOfZero ? 'clear of zero' : '')
  const interval = level === null ? written : written.replace(` (${level})`, '')
  return {
    cells: [
      [text(impact.title)],
      metric?.effect ? [strong(metric.effect)] : [toned('not stated', 'muted')],
      interval ? [text(interval)] : [toned('none', 'muted')],
      [text(choiceText('impact', 'design', impact.design))],
      [text(dayText(impact))],
      verification(impact),
      [cite(impact.exhibit)],
    ],
  }
}

function verification({ verification: { status } }: Impact): Inline[] {
  if (status === null) return [toned('not stated', 'muted')]
  return [
    toned(VERIFICATIONS[status], status === 'verified' ? 'positive' : status === 'disputed' ? 'caution' : 'muted'),
  ]
}

function notes(material: Material, impacts: readonly Impact[]): string {
  const levels = new Set(impacts.map(({ id }) => material.metric(id)?.level))
  const withheld = levels.has('hidden') || levels.has('range') ? ' Some numbers are withheld or given as a range.' : ''
  const relative = levels.has('percent') ? ' Some are given as relative change only.' : ''
  const first = 'Effects are relative to the baseline where there is one, else in the metric\u2019s own unit.'
  return `${first}${relative}${withheld} Baselines, sizes, guardrails and limits stand in the metric sheets.`
}
