import { furthest, type Reach } from './version-number'
import { readsAs } from '../reads-as'
import type { Criterion, Rubric } from '../rubric'

/** One thing that differs between two versions of a rubric, in a sentence. */
export interface RubricChange {
  reach: Exclude<Reach, 'none'>
  text: string
}

/**
 * What differs between two versions. Words are a patch; what is asked for (a criterion, a weight, a rule) is minor; a
 * criterion that is gone, or whose evidence is no longer counted, is major.
 */
export function changesBetween(before: Rubric, now: Rubric): RubricChange[] {
  const old = new Map(before.criteria.map((criterion) => [criterion.id, criterion]))
  const kept = new Set(now.criteria.map(({ id }) => id))
  return [
    ...before.criteria.filter(({ id }) => !kept.has(id)).map((criterion) => gone(criterion, now)),
    ...now.criteria.flatMap((criterion) => {
      const earlier = old.get(criterion.id)
      return earlier ? inCriterion(earlier, criterion) : [added(criterion)]
    }),
    ...aboutWhole(before, now),
  ]
}

export const reachOf = (changes: readonly RubricChange[]): Reach => furthest(changes.map(({ reach }) => reach))

const called = ({ id, name }: Criterion) => `${id} ${name}`

const added = (criterion: Criterion): RubricChange => ({
  reach: 'minor',
  text: `${called(criterion)} is new${criterion.countsFrom.length > 0 ? ` and reads what is linked to ${listed(criterion.countsFrom)}` : ''}.`,
})

function gone(criterion: Criterion, now: Rubric): RubricChange {
  const heirs = readsAs(now, criterion.id).map(called)
  const text =
    heirs.length > 0
      ? `${called(criterion)} is gone; what is linked to it is read under ${listed(heirs)}.`
      : `${called(criterion)} is gone; what is linked to it is shown as unmapped.`
  return { reach: 'major', text }
}

function inCriterion(before: Criterion, now: Criterion): RubricChange[] {
  const name = called(now)
  const dropped = before.countsFrom.filter((id) => !now.countsFrom.includes(id))
  const taken = now.countsFrom.filter((id) => !before.countsFrom.includes(id))
  const asks = (['bridge', 'topic'] as const).filter((key) => before[key] !== now[key])
  const changes: RubricChange[] = []
  if (dropped.length > 0) changes.push({ reach: 'major', text: `${name} no longer reads ${listed(dropped)}.` })
  if (taken.length > 0) changes.push({ reach: 'minor', text: `${name} also reads ${listed(taken)}.` })
  if (before.weight !== now.weight)
    changes.push({ reach: 'minor', text: `${name} weighs ${now.weight} instead of ${before.weight}.` })
  if (asks.length > 0) changes.push({ reach: 'minor', text: `${name} is read by other rules (${listed(asks)}).` })
  if (!same(wordsOf(before), wordsOf(now))) changes.push({ reach: 'patch', text: `${name} says it in other words.` })
  return changes
}

/** All of a criterion but what is compared on its own. */
const wordsOf = (criterion: Criterion) => without(criterion, ['weight', 'bridge', 'topic', 'countsFrom'])

const aboutOf = (rubric: Rubric) => without(rubric, ['criteria', 'coverage', 'gates', 'version', 'id'])

const without = (value: object, keys: readonly string[]) => Object.entries(value).filter(([key]) => !keys.includes(key))

/** The ids of one that the other has too, in its order. */
function orderOf(rubric: Rubric, other: Rubric): string[] {
  const known = new Set(other.criteria.map(({ id }) => id))
  return rubric.criteria.map(({ id }) => id).filter((id) => known.has(id))
}

function aboutWhole(before: Rubric, now: Rubric): RubricChange[] {
  const changes: RubricChange[] = []
  if (!same(before.coverage, now.coverage)) changes.push({ reach: 'minor', text: 'What it takes to meet a criterion.' })
  if (!same(before.gates, now.gates)) changes.push({ reach: 'minor', text: 'What a packet as a whole must show.' })
  if (!same(orderOf(before, now), orderOf(now, before)))
    changes.push({ reach: 'patch', text: 'The order of the criteria.' })
  if (!same(aboutOf(before), aboutOf(now))) changes.push({ reach: 'patch', text: 'What is said about the rubric.' })
  return changes
}

const listed = (items: readonly string[]) => items.join(', ')
/** Both come out of the same schema, which orders their keys. */
const same = (left: unknown, right: unknown) => JSON.stringify(left) === JSON.stringify(right)
