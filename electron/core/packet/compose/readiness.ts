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
const MOST_NAMED = 4

/**
 * Each criterion with how the person rates the evidence and where it stands, one line each, so that the whole matrix
 * fits the first page. What the level asks stands beside each claim.
 */
export const readiness: SectionMaker = (material) => {
  const { rubric } = material
  const counted = rubric.criteria.map((criterion) => ({ criterion, links: linksTo(material, criterion) }))
  if (counted.every(({ links }) => links.length === 0)) return null
  const covered = counted.filter(({ links }) => links.some(({ linked }) => linked)).length
  return coreSection('readiness', `Evidence stands behind ${covered} of ${rubric.criteria.length} criteria`, [
    {
      type: 'table',
      summary: 'Each criterion with its self-rated strength, the months covered and its exhibits.',
      columns: [
        { label: 'Criterion', width: 54, align: 'left', rowHeader: true },
        { label: 'Self-rated', width: 15, align: 'left' },
        { label: 'Months', width: 10, align: 'right', numeric: true },
        { label: 'Exhibits, the strongest first', width: 41, align: 'left' },
      ],
      rows: counted.map(({ criterion, links }) => matrixRow(material, criterion, links)),
    },
    {
      type: 'paragraph',
      role: 'note',
      width: 'full',
      runs: [
        text(
          'Self-rated by the candidate, by the strongest exhibit; nobody has graded it. Months are those with dated evidence.',
        ),
      ],
    },
  ])
}

interface Link {
  record: Exhibit
  strength: Strength | null
  /** Whether the record itself counts for the criterion; else only a claim cites it there. */
  linked: boolean
}

/** The exhibits that count for a criterion, the strongest first: those linked to it, then those its claims cite. */
export function linksTo(material: Material, { id }: Criterion): Link[] {
  const claims = material.case.claims.filter(({ criterion }) => criterion === id)
  const claimed = new Set(claims.flatMap(({ citations }) => citations))
  return material.exhibits
    .flatMap((record): Link[] => {
      const ratings = record.evidence.filter(({ criterion }) => criterion === id)
      if (ratings.length === 0) return claimed.has(record.id) ? [{ record, strength: null, linked: false }] : []
      const strength = ORDER.find((candidate) => ratings.some((link) => link.strength === candidate)) ?? null
      return [{ record, strength, linked: true }]
    })
    .toSorted((a, b) => rank(a.strength) - rank(b.strength))
}

const rank = (strength: Strength | null) => (strength === null ? ORDER.length : ORDER.indexOf(strength))

function matrixRow(material: Material, criterion: Criterion, links: readonly Link[]): TableRow {
  const records = links.map(({ record }) => record)
  const linked = links.filter((link) => link.linked).map(({ record }) => record)
  const months = monthsCovered(linked, material.options.date)
  const more = records.length - MOST_NAMED
  const named = cited(records.slice(0, MOST_NAMED).map(({ exhibit }) => exhibit))
  return {
    cells: [
      [text(`${criterion.id}\u00a0 ${criterion.name}`)],
      rating(links),
      months === 0 ? [] : [text(String(months))],
      more > 0 ? [...named, text(`, ${more} more`)] : named,
    ],
  }
}

function rating(links: readonly Link[]): Inline[] {
  const [first] = links
  if (!first) return [toned('No evidence', 'caution')]
  const { strength } = first
  if (!links.some(({ linked }) => linked)) return [toned('Claim only', 'caution')]
  if (strength === null) return [toned('Not rated', 'muted')]
  return strength === 'strong' ? [toned(STRENGTHS.strong, 'positive', 'strong')] : [strong(STRENGTHS[strength])]
}
