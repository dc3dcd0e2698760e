import { incompleteGamma } from './incomplete-gamma'
import { invertFalling } from './invert'
import { logGamma } from './log-gamma'
import { normalQuantile } from './normal'

/** The chance that chi-square with so many degrees of freedom (> 0) is above x ≥ 0. Source: DLMF 8.2.4 with Abramowitz and Stegun (1964), 26.4.2. */
export const chiSquareExceed = (x: number, freedom: number): number => incompleteGamma(freedom / 2, x / 2).upper

export const chiSquareCdf = (x: number, freedom: number): number => incompleteGamma(freedom / 2, x / 2).lower

export const chiSquareDensity = (x: number, freedom: number): number =>
  x <= 0 ? 0 : Math.exp((freedom / 2 - 1) * Math.log(x / 2) - x / 2 - logGamma(freedom / 2)) / 2

/** The x below which chi-square lies with chance p, 0 ≤ p < 1. Exact to about 1e-12. */
export function chiSquareQuantile(p: number, freedom: number): number {
  if (p <= 0) return 0
  if (p >= 1) return Infinity
  // Wilson and Hilferty (1931): the cube root is close to normal.
  const spread = 2 / (9 * freedom)
  return invertFalling(1 - p, {
    exceed: (x) => chiSquareExceed(x, freedom),
    density: (x) => chiSquareDensity(x, freedom),
    start: freedom * Math.max(1e-3, 1 - spread + normalQuantile(p) * Math.sqrt(spread)) ** 3,
    low: 0,
  })
}
