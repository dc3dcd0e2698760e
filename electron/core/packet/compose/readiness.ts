import type { CriterionReading } from '@shared/rubric/reading'
import type { Status } from '@shared/rubric/reading-words'
import { STATUSES } from '@shared/rubric/reading-words'
import { statusCounts } from '@shared/rubric/view/headline'
import type { Strength } from '@shared/records/record'
import type { Criterion } from '@shared/rubric/rubric'
import type { Inline, Tone } from '../inline'
import type { TableRow } from '../tree'
import type { Exhibit, Material } from './material'
import { holds } from './outputs'
import { cited, text, toned } from './runs'
import { coreSection, type SectionMaker } from './section'

/** Exhibits named in a row; the index of exhibits has them all. */
const MOST_NAMED = 4

/**
 * Each criterion as Casebook reads the evidence for it: its status, the months at the level, its strongest exhibits. One
 * line each, so that the whole matrix fits the first page. What the level asks stands beside each claim.
 */
export const readiness: SectionMaker = (material) => {
  const { criteria } = material.judged.reading
  if (criteria.every(({ id }) => strongestFor(material, { id }).length === 0)) return null
  const level = material.rubric.levels[material.level] ?? material.level
  return coreSection('readiness', `Read at ${level} level: ${statusCounts(criteria).join(', ')}`, [
    {
      type: 'table',
      summary:
        'Each criterion with the status of its evidence, the months covered at the level and its strongest exhibits.',
      columns: [
        { label: 'Criterion', width: 58, align: 'left', rowHeader: true },
        { label: 'Evidence', width: 13, align: 'left' },
        { label: 'Months', width: 11, align: 'right', numeric: true },
        { label: 'Exhibits, the strongest first', width: 45, align: 'left' },
      ],
      rows: criteria.map((criterion) => matrixRow(material, criterion)),
    },
    { type: 'paragraph', role: 'note', width: 'full', runs: [text(note(material))] },
  ])
}

function note({ options, judged }: Material): string {
  const asked = judged.reading.criteria[0]?.sustained.needed ?? 0
  const rules = holds(options, 'grading') ? ', by the rules at the end' : ''
  return `Read by Casebook${rules || ' from these exhibits'}; no committee has graded it. Months: the run at the level, ${asked} asked.`
}

const TONES: Readonly<Record<Status, Tone>> = { meets: 'positive', nearly: 'ink', gap: 'caution', empty: 'caution' }

export const statusRun = (status: Status): Inline => toned(STATUSES[status], TONES[status], 'strong')

function matrixRow(material: Material, criterion: CriterionReading): TableRow {
  const records = strongestFor(material, criterion)
  const more = records.length - MOST_NAMED
  const named = cited(records.slice(0, MOST_NAMED).map(({ exhibit }) => exhibit))
  const { months } = criterion.sustained
  return {
    cells: [
      [text(`${criterion.id}\u00a0 ${criterion.name}`)],
      [statusRun(criterion.status)],
      months === 0 ? [] : [text(String(months))],
      more > 0 ? [...named, text(`, ${more} more`)] : named,
    ],
  }
}

const RANK: Readonly<Record<Strength, number>> = { strong: 0, moderate: 1, weak: 2 }

/**
 * The exhibits that count for a criterion, as Casebook reads them: the strongest first, then those that only a claim cites.
 */
export function strongestFor(material: Material, { id }: Pick<Criterion, 'id'>): Exhibit[] {
  const reading = material.judged.reading.criteria.find((criterion) => criterion.id === id)
  const byId = new Map(material.exhibits.map((record) => [record.id, record]))
  const read = (reading?.pieces ?? []).toSorted(
    (a, b) =>
      RANK[a.strength] - RANK[b.strength] ||
      Number(b.atLevel) - Number(a.atLevel) ||
      Number(a.bridge) - Number(b.bridge),
  )
  const claimed = material.case.claims.filter(({ criterion }) => criterion === id).flatMap(({ citations }) => citations)
  const ids = [...new Set([...read.map(({ record }) => record), ...claimed])]
  return ids.flatMap((record) => byId.get(record) ?? [])
}

/** What Casebook makes of one record for one criterion; null where it does not count there. */
export const pieceOf = (material: Material, record: string, criterion: string) =>
  material.judged.reading.criteria
    .flatMap(({ pieces }) => pieces)
    .find((piece) => piece.record === record && piece.linkedAs === criterion) ?? null
