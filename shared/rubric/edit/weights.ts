import type { Rubric } from '../rubric'

/** What the weights make together, to a tenth of a hundredth. */
export const weightSum = ({ criteria }: Rubric): number =>
  Math.round(criteria.reduce((sum, { weight }) => sum + weight, 0) * 1_000) / 1_000

/**
 * The rubric with whole weights that make 100 and stand to each other as before, as nearly as whole numbers can; what is
 * left over goes to those that lost most by rounding. Where none has a weight, all get the same.
 */
export function scaledTo100(rubric: Rubric): Rubric {
  const sum = rubric.criteria.reduce((total, { weight }) => total + weight, 0)
  const exact = rubric.criteria.map(({ weight }) => (sum === 0 ? 100 / rubric.criteria.length : (weight / sum) * 100))
  const left = 100 - exact.reduce((total, weight) => total + Math.floor(weight), 0)
  const weightAt = (index: number) => rubric.criteria[index]?.weight ?? 0
  // Weights that differ by less than a division can tell lose the same; the heavier comes first all the same.
  const byLoss = exact
    .map((_, index) => index)
    .toSorted((a, b) => lossOf(exact[b]) - lossOf(exact[a]) || weightAt(b) - weightAt(a) || a - b)
  const raised = new Set(byLoss.slice(0, left))
  const criteria = rubric.criteria.map((criterion, index) => ({
    ...criterion,
    weight: Math.floor(exact[index] ?? 0) + (raised.has(index) ? 1 : 0),
  }))
  return { ...rubric, criteria }
}

const lossOf = (weight = 0) => weight - Math.floor(weight)
