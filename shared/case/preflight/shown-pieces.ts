import type { CriterionReading, EvidenceReading } from '../../rubric/reading'
import type { CaseScope } from './case-scope'

/** What the reviewer looks up in the reading of one criterion. */
interface Looked {
  byRecord: ReadonlyMap<string, EvidenceReading>
  /** The first day of ML work at the level; null where there is none. */
  firstAtLevel: string | null
}

/** A record that is linked twice counts by the stronger of its readings. */
const ORDER: Readonly<Record<EvidenceReading['strength'], number>> = { weak: 0, moderate: 1, strong: 2 }

/** A criterion that reads as before is the same object: what was looked up in it stays. */
const looked = new WeakMap<CriterionReading, Looked>()

export function lookedUp(criterion: CriterionReading): Looked {
  const before = looked.get(criterion)
  if (before) return before
  const byRecord = new Map<string, EvidenceReading>()
  let firstAtLevel: string | null = null
  for (const piece of criterion.pieces) {
    const known = byRecord.get(piece.record)
    if (!known || ORDER[piece.strength] > ORDER[known.strength]) byRecord.set(piece.record, piece)
    if (piece.atLevel && !piece.bridge && (firstAtLevel === null || piece.from < firstAtLevel))
      firstAtLevel = piece.from
  }
  const value = { byRecord, firstAtLevel }
  looked.set(criterion, value)
  return value
}

/** What the case shows, as the rubric reads it: one piece for each record and criterion. */
export const shownPieces = ({ reading, shown }: Pick<CaseScope, 'reading' | 'shown'>): EvidenceReading[] =>
  (reading?.criteria ?? []).flatMap((criterion) => {
    const { byRecord } = lookedUp(criterion)
    return shown.flatMap(({ id }) => byRecord.get(id) ?? [])
  })
