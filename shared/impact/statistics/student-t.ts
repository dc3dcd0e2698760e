import { incompleteBeta } from './incomplete-beta'
import { invertFalling } from './invert'
import { logBeta } from './log-gamma'
import { normalExceed, normalQuantile } from './normal'

/** From here on the normal distribution is taken: the difference is under 1e-8 of the value within ten deviations. */
const AS_GOOD_AS_NORMAL = 1e11

/**
 * The chance that Student's t with so many degrees of freedom (> 0, fractions allowed, as Welch's are) is above t.
 * Relative error under 1e-10 up to ten million degrees. Source: DLMF 8.17.4 with Abramowitz and Stegun (1964), 26.7.1.
 */
export function studentExceed(t: number, freedom: number): number {
  if (freedom > AS_GOOD_AS_NORMAL) return normalExceed(t)
  const half = studentOutside(t, freedom) / 2
  return t >= 0 ? half : 1 - half
}

/** The two-sided p-value of a t. */
export function studentOutside(t: number, freedom: number): number {
  if (freedom > AS_GOOD_AS_NORMAL) return 2 * normalExceed(Math.abs(t))
  const ratio = (t * t) / freedom
  if (!Number.isFinite(ratio)) return 0
  const logX = -Math.log1p(ratio)
  const point = { x: 1 / (1 + ratio), rest: ratio / (1 + ratio), logX, logRest: Math.log(ratio) + logX }
  return incompleteBeta({ a: freedom / 2, b: 0.5 }, point)
}

export const studentCdf = (t: number, freedom: number): number => studentExceed(-t, freedom)

export const studentDensity = (t: number, freedom: number): number =>
  Math.exp(-((freedom + 1) / 2) * Math.log1p((t * t) / freedom) - logBeta(freedom / 2, 0.5)) / Math.sqrt(freedom)

/** The t below which Student's t lies with chance p, 0 < p < 1; infinite at 0 and 1. Exact to about 1e-10. */
export function studentQuantile(p: number, freedom: number): number {
  if (p === 0.5) return 0
  if (p < 0.5) return -studentQuantile(1 - p, freedom)
  if (p >= 1) return Infinity
  const z = normalQuantile(p)
  return upperQuantile(1 - p, freedom, z)
}

/** How many standard errors a two-sided interval of that level reaches to each side. Level in percent. */
export const studentReach = (level: number, freedom: number): number => {
  const tail = (1 - level / 100) / 2
  return upperQuantile(tail, freedom, -normalQuantile(tail))
}

function upperQuantile(tail: number, freedom: number, z: number): number {
  if (freedom > AS_GOOD_AS_NORMAL) return z
  return invertFalling(tail, {
    exceed: (t) => studentExceed(t, freedom),
    density: (t) => studentDensity(t, freedom),
    // The first term of the expansion by Cornish and Fisher.
    start: z + (z ** 3 + z) / (4 * freedom),
    low: 0,
  })
}
