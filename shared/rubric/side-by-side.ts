import type { Criterion, Rubric } from './rubric'

/** A criterion of one rubric with those of another that ask for the same work. */
export interface Counterparts {
  to: Criterion
  /** Those of the other rubric, in its order; empty where nothing there asks for it. */
  from: Criterion[]
}

export interface SideBySide {
  /** Every criterion of the rubric one goes to, in its order. */
  pairs: Counterparts[]
  /** Criteria of the rubric one comes from that nothing in the other asks for. */
  leftBehind: Criterion[]
  /** What the criteria without a counterpart weigh in the rubric one goes to, in percent. */
  newWeight: number
}

/** Two rubrics, criterion against criterion: those belong together of which one reads the evidence of the other. */
export function sideBySide(from: Rubric, to: Rubric): SideBySide {
  const pairs = to.criteria.map((criterion) => ({
    to: criterion,
    from: from.criteria.filter((other) => asksTheSame(criterion, other)),
  }))
  const met = new Set(pairs.flatMap((pair) => pair.from))
  const weight = pairs.reduce((sum, pair) => sum + (pair.from.length === 0 ? pair.to.weight : 0), 0)
  return {
    pairs,
    leftBehind: from.criteria.filter((criterion) => !met.has(criterion)),
    newWeight: Math.round(weight * 100) / 100,
  }
}

const asksTheSame = (one: Criterion, other: Criterion) =>
  one.id === other.id || one.countsFrom.includes(other.id) || other.countsFrom.includes(one.id)
