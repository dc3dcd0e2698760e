import { z } from 'zod'
import { CriterionReading, EvidenceReading, Reading } from './reading'

/** How each criterion stands and what to do next for it, without the evidence under it. */
export const Standing = Reading.pick({ case: true, rubric: true, level: true, asOf: true, gapsByWeight: true }).extend({
  criteria: z.array(CriterionReading.pick({ id: true, name: true, weight: true, status: true, advice: true })),
})
export type Standing = z.infer<typeof Standing>

/** What a list draws of one record read for one criterion. */
export const EvidenceMark = EvidenceReading.pick({ record: true, linkedAs: true, strength: true, bridge: true })
export type EvidenceMark = z.infer<typeof EvidenceMark>

/** The marks of all evidence, under the criteria that it is read for: a tenth of what the whole reading weighs. */
export const CriterionMarks = z.object({ id: z.string(), pieces: z.array(EvidenceMark) })
export type CriterionMarks = z.infer<typeof CriterionMarks>

export function standingOf({ case: read, rubric, level, asOf, gapsByWeight, criteria }: Reading): Standing {
  return {
    case: read,
    rubric,
    level,
    asOf,
    gapsByWeight,
    criteria: criteria.map(({ id, name, weight, status, advice }) => ({ id, name, weight, status, advice })),
  }
}

export const marksOf = ({ criteria }: Pick<Reading, 'criteria'>): CriterionMarks[] =>
  criteria.map(({ id, pieces }) => ({
    id,
    pieces: pieces.map(({ record, linkedAs, strength, bridge }) => ({ record, linkedAs, strength, bridge })),
  }))

/** How one record is read, for each criterion that it counts for. */
export const piecesOf = ({ criteria }: Pick<Reading, 'criteria'>, record: string): EvidenceReading[] =>
  criteria.flatMap(({ pieces }) => pieces.filter((piece) => piece.record === record))
