import type { Criterion, Rubric } from '../rubric'
import { readBy } from './criteria'
import { freshCriterionId } from './criterion-id'

/** One part that a criterion is split into. */
export interface SplitPart {
  name: string
  /** Whether evidence that the old criterion read is read under this part. */
  reads: boolean
}

/**
 * The rubric with several criteria in the place of one, and their ids. Each begins with all the words of the old one and a
 * share of its weight. They have new ids, so that what was linked to the old one stays what it was: it is read under the
 * parts that are said to read it, and shown as unmapped where none is.
 */
export function splitCriterion(rubric: Rubric, id: string, parts: readonly SplitPart[], taken: Iterable<string> = []) {
  const old = rubric.criteria.find((criterion) => criterion.id === id)
  if (!old || parts.length === 0) return { rubric, ids: [] }
  const known = new Set(taken)
  const shares = sharesOf(old.weight, parts.length)
  const made = parts.map(({ name, reads }, index): Criterion => {
    const fresh = freshCriterionId(rubric, known)
    known.add(fresh)
    return { ...old, id: fresh, name, weight: shares[index] ?? 0, countsFrom: reads ? readBy(old) : [] }
  })
  const criteria = rubric.criteria.flatMap((criterion) => (criterion === old ? made : [criterion]))
  return { rubric: { ...rubric, criteria }, ids: made.map((criterion) => criterion.id) }
}

/** A weight in parts that add up to it again: whole ones where it is whole, the larger first. */
function sharesOf(weight: number, count: number): number[] {
  const whole = Math.floor(weight / count)
  const rest = weight - whole * count
  return Array.from({ length: count }, (_, index) => whole + Math.min(1, Math.max(0, rest - index)))
}
