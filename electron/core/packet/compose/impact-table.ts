import type { ClaimGrade } from '@shared/impact/claim-grade'
import type { Verdict } from '@shared/impact/grades'
import type { RecordOf } from '@shared/records/kinds'
import type { Inline, Tone } from '../inline'
import type { TableRow } from '../tree'
import { daysOf } from './days'
import { GRADES_IN_SHORT } from './grade-words'
import { exhibitsOf, type Exhibit, type Material } from './material'
import { cite, strong, text, toned } from './runs'
import { coreSection, type SectionMaker } from './section'
import { capitalized, counted } from './words'

type Impact = RecordOf<'impact'> & Exhibit

/** Every metric of the case in one table, the null and the negative results in their place among them. */
export const impactTable: SectionMaker = (material) => {
  const impacts = inOrder(material)
  if (impacts.length === 0) return null
  const level = sharedLevel(material, impacts)
  return coreSection('impact', finding(material, impacts), [
    {
      type: 'table',
      summary:
        'Each metric with its effect, its interval, what was found, how far it can be believed, and its exhibit.',
      columns: [
        { label: 'Metric', width: 75, align: 'left', rowHeader: true },
        { label: 'Effect', width: 22, align: 'right', numeric: true },
        { label: level === null ? 'Interval' : `${level} interval`, width: 25.5, align: 'left', numeric: true },
        { label: 'Found', width: 17, align: 'left' },
        { label: 'Grade', width: 9, align: 'left' },
        { label: 'Exhibit', width: 10, align: 'left' },
      ],
      rows: impacts.map((impact) => impactRow(material, impact, level)),
    },
    { type: 'paragraph', role: 'note', width: 'full', runs: [text(notes(material, impacts))] },
  ])
}

/** How many there are, how many of them can be believed most, and how many found nothing. */
function finding(material: Material, impacts: readonly Impact[]): string {
  const judged = impacts.flatMap(({ id }) => material.judged.grades[id] ?? [])
  const solid = judged.filter(({ grade }) => grade === 'A' || grade === 'B').length
  const nothing = judged.filter(({ verdict }) => verdict === 'no-effect' || verdict === 'worse').length
  const parts = [
    counted(impacts.length, 'measured result'),
    solid > 0 ? `${solid} of grade A or B` : '',
    nothing > 0 ? `${nothing} without the effect hoped for` : '',
  ]
  return capitalized(parts.filter(Boolean).join(', '))
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
      [verdictRun(material.judged.grades[impact.id])],
      gradeRuns(material, impact),
      [cite(impact.exhibit)],
    ],
  }
}

/** Verdicts in a word or two; the sheets say them in full. */
const FOUND: Readonly<Record<Verdict, string>> = {
  improved: 'Improved',
  worse: 'Worse',
  'no-effect': 'No\u00a0effect',
  'not-stated': 'Not\u00a0stated',
}

const TONES: Readonly<Record<Verdict, Tone>> = {
  improved: 'positive',
  worse: 'caution',
  'no-effect': 'ink',
  'not-stated': 'muted',
}

const verdictRun = (judged: ClaimGrade | undefined): Inline =>
  judged ? toned(FOUND[judged.verdict], TONES[judged.verdict]) : toned(FOUND['not-stated'], 'muted')

/** The grade; a star where somebody disputes it. */
function gradeRuns({ judged }: Material, { id, verification: { status } }: Impact): Inline[] {
  const grade = judged.grades[id]?.grade
  if (!grade) return []
  return [strong(grade), ...(status === 'disputed' ? [toned(' disputed', 'caution')] : [])]
}

function notes(material: Material, impacts: readonly Impact[]): string {
  const levels = new Set(impacts.map(({ id }) => material.metric(id)?.level))
  const withheld = levels.has('hidden') || levels.has('range') ? ' Some numbers are withheld or given as a range.' : ''
  const relative = levels.has('percent') ? ' Some are given as relative change only.' : ''
  return `Effects are relative to the baseline where there is one.${relative}${withheld} ${GRADES_IN_SHORT}`
}
