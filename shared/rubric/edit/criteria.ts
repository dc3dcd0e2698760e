import { AppError } from '../../errors'
import { Criterion, type Rubric } from '../rubric'
import { freshCriterionId } from './criterion-id'

/** The rubric with other values in some fields of one criterion. Its id stays: evidence is linked by it. */
export const withCriterion = (rubric: Rubric, id: string, patch: Partial<Omit<Criterion, 'id'>>): Rubric => ({
  ...rubric,
  criteria: rubric.criteria.map((criterion) => (criterion.id === id ? { ...criterion, ...patch, id } : criterion)),
})

/** The rubric with a criterion some places further down, or up for a negative number; at the ends it stays. */
export function movedCriterion(rubric: Rubric, id: string, by: number): Rubric {
  const from = rubric.criteria.findIndex((criterion) => criterion.id === id)
  const moved = rubric.criteria[from]
  if (!moved) return rubric
  const others = rubric.criteria.filter((criterion) => criterion !== moved)
  const to = Math.min(Math.max(from + by, 0), others.length)
  return { ...rubric, criteria: [...others.slice(0, to), moved, ...others.slice(to)] }
}

/** The rubric with a new criterion at its end, which reads no evidence yet, and its id. */
export function addedCriterion(
  rubric: Rubric,
  name: string,
  taken: Iterable<string> = [],
): { rubric: Rubric; id: string } {
  const id = freshCriterionId(rubric, taken)
  const criterion = Criterion.parse({
    id,
    name,
    weight: 0,
    anchors: levelsOf(rubric).map((level) => ({ level })),
  })
  return { rubric: { ...rubric, criteria: [...rubric.criteria, criterion] }, id }
}

/** The levels that its criteria speak of, in the order in which they do. */
function levelsOf({ criteria }: Rubric) {
  const levels = new Set(criteria.flatMap(({ anchors }) => anchors.map(({ level }) => level)))
  return levels.size > 0 ? [...levels] : (['mle', 'senior', 'staff'] as const)
}

/**
 * The rubric without a criterion. With an heir, evidence that the criterion read is read under that one from now on;
 * without one it is shown as unmapped.
 * @throws AppError NOT_POSSIBLE_HERE for the last criterion.
 */
export function removedCriterion(rubric: Rubric, id: string, heir: string | null): Rubric {
  const gone = rubric.criteria.find((criterion) => criterion.id === id)
  if (!gone) return rubric
  const left = rubric.criteria.filter((criterion) => criterion !== gone)
  if (left.length === 0)
    throw new AppError('NOT_POSSIBLE_HERE', 'A rubric has at least one criterion. Nothing was changed.')
  return heir === null ? { ...rubric, criteria: left } : alsoReads({ ...rubric, criteria: left }, heir, readBy(gone))
}

/** The ids whose evidence a criterion reads: its own, and those that count from elsewhere. */
export const readBy = ({ id, countsFrom }: Criterion): string[] => [...new Set([id, ...countsFrom])]

/** The rubric whose criterion also reads what is linked to other ids. */
export function alsoReads(rubric: Rubric, id: string, ids: readonly string[]): Rubric {
  const criterion = rubric.criteria.find((candidate) => candidate.id === id)
  if (!criterion) return rubric
  const added = ids.filter((other) => other !== id && !criterion.countsFrom.includes(other))
  return withCriterion(rubric, id, { countsFrom: [...criterion.countsFrom, ...new Set(added)] })
}

/** The rubric whose criterion no longer reads what is linked to another id. */
export function noLongerReads(rubric: Rubric, id: string, other: string): Rubric {
  const criterion = rubric.criteria.find((candidate) => candidate.id === id)
  if (!criterion) return rubric
  return withCriterion(rubric, id, { countsFrom: criterion.countsFrom.filter((counted) => counted !== other) })
}
