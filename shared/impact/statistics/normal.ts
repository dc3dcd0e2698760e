import { incompleteGamma } from './incomplete-gamma'

/** The chance that a standard normal value is above z. Relative error under 1e-12, also far out. Source: DLMF 7.2.2 and 7.11.1. */
export function normalExceed(z: number): number {
  const { lower, upper } = incompleteGamma(0.5, (z * z) / 2)
  return z >= 0 ? upper / 2 : 0.5 + lower / 2
}

/** The chance that a standard normal value is at most z. */
export const normalCdf = (z: number): number => normalExceed(-z)

export const normalDensity = (z: number): number => Math.exp(-(z * z) / 2) / Math.sqrt(2 * Math.PI)

/**
 * The z below which a standard normal value lies with chance p, 0 < p < 1; infinite at 0 and 1. Exact to 1e-13.
 * Source of the first guess: Abramowitz and Stegun, Handbook of Mathematical Functions (1964), 26.2.23; two of Halley's
 * steps make it exact.
 */
export function normalQuantile(p: number): number {
  if (p > 0.5) return -normalQuantile(1 - p)
  if (p <= 0) return -Infinity
  if (p === 0.5) return 0
  const t = Math.sqrt(-2 * Math.log(p))
  const guess = t - (2.515517 + t * (0.802853 + t * 0.010328)) / (1 + t * (1.432788 + t * (0.189269 + t * 0.001308)))
  return -halley(halley(guess, p), p)
}

function halley(z: number, p: number): number {
  const step = (normalExceed(z) - p) / normalDensity(z)
  return z + step / (1 - (z * step) / 2)
}

/** How many standard errors a two-sided interval of that level reaches to each side: 1.96 for 95. Level in percent. */
export const normalReach = (level: number): number => -normalQuantile((1 - level / 100) / 2)

/** The two-sided p-value of a z. */
export const normalTwoSided = (z: number): number => 2 * normalExceed(Math.abs(z))
