const TINY = 1e-300
const MOST_TERMS = 200_000

interface Term {
  numerator: number
  denominator: number
}

/**
 * The value of b₀ + a₁/(b₁ + a₂/(b₂ + …)), by the algorithm of Lentz as Thompson and Barnett changed it, to relative
 * 1e-16 between two steps. Source: I. J. Thompson and A. R. Barnett, Coulomb and Bessel functions of complex arguments
 * and order (1986), section 3; DLMF 3.10(iii).
 */
export function continuedFraction(first: number, term: (index: number) => Term): number {
  let value = first === 0 ? TINY : first
  let upper = value
  let lower = 0
  for (let index = 1; index < MOST_TERMS; index += 1) {
    const { numerator, denominator } = term(index)
    lower = 1 / apart(denominator + numerator * lower)
    upper = apart(denominator + numerator / upper)
    const step = upper * lower
    value *= step
    if (Math.abs(step - 1) < Number.EPSILON) break
  }
  return value
}

const apart = (value: number) => (Math.abs(value) < TINY ? TINY : value)
