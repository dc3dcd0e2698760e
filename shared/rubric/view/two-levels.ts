import type { CriterionReading, EvidenceReading, Reading } from '../reading'
import { listed } from './in-words'
import { statusCounts } from './headline'

/** A piece that is read otherwise at the other level. */
export interface ReadOtherwise {
  left: EvidenceReading
  right: EvidenceReading
}

/** One criterion, read at two levels. */
export interface CriterionTwice {
  left: CriterionReading
  right: CriterionReading
  /** Whether its status is another one. */
  differs: boolean
  otherwise: ReadOtherwise[]
}

/** The same evidence by the same rubric at two levels, criterion by criterion. */
export function twoLevels(left: Reading, right: Reading): CriterionTwice[] {
  const other = new Map(right.criteria.map((criterion) => [criterion.id, criterion]))
  return left.criteria.flatMap((criterion) => {
    const twin = other.get(criterion.id)
    if (!twin) return []
    return [
      { left: criterion, right: twin, differs: criterion.status !== twin.status, otherwise: between(criterion, twin) },
    ]
  })
}

function between(left: CriterionReading, right: CriterionReading): ReadOtherwise[] {
  return left.pieces.flatMap((piece) => {
    const twin = right.pieces.find(({ record, linkedAs }) => record === piece.record && linkedAs === piece.linkedAs)
    return twin && twin.strength !== piece.strength ? [{ left: piece, right: twin }] : []
  })
}

/** What the two come to in words: "Senior: 6 meet, 3 nearly. MLE: 8 meet, 1 nearly. C1 and C5 read differently." */
export function twoLevelsInWords(names: readonly [string, string], rows: readonly CriterionTwice[]): string {
  const [left, right] = names
  const differ = rows.filter(({ differs }) => differs).map((row) => row.left.id)
  const sum = (name: string, side: 'left' | 'right') =>
    `${name}: ${statusCounts(rows.map((row) => row[side])).join(', ')}.`
  const verdict =
    differ.length === 0
      ? 'Each criterion has the same status at both.'
      : `${namesOf(differ)} ${differ.length === 1 ? 'reads' : 'read'} differently.`
  return `${sum(left, 'left')} ${sum(right, 'right')} ${verdict}`
}

const FEW = 4

const namesOf = (ids: readonly string[]) => (ids.length > FEW ? `${ids.length} criteria` : listed(ids))
