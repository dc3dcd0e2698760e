import { STRENGTHS, type Strength } from '@shared/records/record'
import type { Criterion } from '@shared/rubric/rubric'
import type { Inline } from '../inline'
import type { TableRow } from '../tree'
import { monthsCovered } from './days'
import type { Exhibit, Material } from './material'
import { cited, strong, text, toned } from './runs'
import { coreSection, type SectionMaker } from './section'

const ORDER: readonly Strength[] = ['strong', 'moderate', 'weak']
/** Exhibits named in a row; the index of exhibits has them all. */
const MOST_NAMED = 5

/** Each criterion with what the level asks, how the person rates the evidence, and where it stands. */
export const readiness: SectionMaker = (material) => {
  const { rubric, level } = material
  const counted = rubric.criteria.map((criterion) => ({ criterion, links: linksTo(material, criterion) }))
  if (counted.every(({ links }) => links.length === 0)) return null
  const levelName = rubric.levels[level] ?? level
  const covered = counted.filter(({ links }) => links.length > 0).length
  return coreSection('readiness', `Evidence stands behind ${covered} of ${rubric.criteria.length} criteria`, [
    {
      type: 'table',
      summary: `Each criterion with what the level ${levelName} asks, the self-rated strength, months covered and exhibits.`,
      columns: [
        { label: 'Criterion', width: 25, align: 'left', rowHeader: true },
        { label: `What ${levelName} asks`, width: 42, align: 'left' },
        { label: 'Self-rated', width: 12, align: 'left' },
        { label: 'Months', width: 9, align: 'right', numeric: true },
        { label: 'Exhibits', width: 22, align: 'left' },
      ],
      rows: counted.map(({ criterion, links }) => matrixRow(material, criterion, links)),
    },
    {
      type: 'paragraph',
      role: 'note',
      width: 'full',
      runs: [
        text(
          'Self-rated is the strongest rating the candidate gave to any one exhibit; nobody else has graded it. Months ' +
            'counts the calendar months that hold dated evidence. The index of exhibits lists every exhibit.',
        ),
      ],
    },
  ])
}

interface Link {
  record: Exhibit
  strength: Strength | null
}

/** The exhibits that count for a criterion, the strongest first: those linked to it, then those its claims cite. */
export function linksTo(material: Material, { id }: Criterion): Link[] {
  const claims = material.case.claims.filter(({ criterion }) => criterion === id)
  const claimed = new Set(claims.flatMap(({ citations }) => citations))
  return material.exhibits
    .flatMap((record): Link[] => {
      const ratings = record.evidence.filter(({ criterion }) => criterion === id)
      if (ratings.length === 0) return claimed.has(record.id) ? [{ record, strength: null }] : []
      return [
        { record, strength: ORDER.find((strength) => ratings.some((link) => link.strength === strength)) ?? null },
      ]
    })
    .toSorted((a, b) => rank(a.strength) - rank(b.strength))
}

const rank = (strength: Strength | null) => (strength === null ? ORDER.length : ORDER.indexOf(strength))

function matrixRow(material: Material, criterion: Criterion, links: readonly Link[]): TableRow {
  const anchor = criterion.anchors.find(({ level }) => level === material.level) ?? criterion.anchors[0]
  const records = links.map(({ record }) => record)
  const months = monthsCovered(records, material.options.date)
  const more = records.length - MOST_NAMED
  const named = cited(records.slice(0, MOST_NAMED).map(({ exhibit }) => exhibit))
  return {
    cells: [
      [text(`${criterion.id}\u00a0 ${criterion.name}`)],
      [text(anchor?.summary ?? '')],
      rating(links),
      links.length === 0 ? [] : [text(String(months))],
      more > 0 ? [...named, text(`, ${more} more`)] : named,
    ],
  }
}

function rating(links: readonly Link[]): Inline[] {
  const [first] = links
  if (!first) return [toned('No evidence', 'caution')]
  const { strength } = first
  if (strength === null) return [toned('Not rated', 'muted')]
  return strength === 'strong' ? [toned(STRENGTHS.strong, 'positive', 'strong')] : [strong(STRENGTHS[strength])]
}
