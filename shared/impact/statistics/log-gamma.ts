/** B(2k) / (2k (2k − 1)) for k = 1 to 8, the coefficients of Stirling's series. */
const STIRLING = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360_360, 1 / 156, -3617 / 122_400]
/** From here on eight terms of the series are exact to double precision. */
const LARGE = 15

/** What Stirling's formula leaves out, for x of at least 15: ln Γ(x) − ((x − ½) ln x − x + ½ ln 2π). */
function stirlingRest(x: number): number {
  const inverse = 1 / x
  const square = inverse * inverse
  return STIRLING.reduceRight((sum, coefficient) => sum * square + coefficient, 0) * inverse
}

/**
 * ln Γ(x) for x > 0. Relative error about 1e-14 away from the zeros at 1 and 2, absolute error 1e-14 near them.
 * Source: NIST Digital Library of Mathematical Functions (DLMF), 5.5.1 and 5.11.1.
 */
export function logGamma(x: number): number {
  let shifted = x
  let product = 1
  for (; shifted < LARGE; shifted += 1) product *= shifted
  const series = (shifted - 0.5) * Math.log(shifted) - shifted + 0.5 * Math.log(2 * Math.PI) + stirlingRest(shifted)
  return series - Math.log(product)
}

/**
 * ln B(a, b) for a, b > 0. Where one of them is large, the large terms are cancelled before they are computed, so that
 * nothing is lost. Source: DLMF 5.12.1 with 5.11.1.
 */
export function logBeta(a: number, b: number): number {
  const [small, large] = a < b ? [a, b] : [b, a]
  if (large < LARGE) return logGamma(a) + logGamma(b) - logGamma(a + b)
  const sum = large + small
  const ratio =
    small - (large - 0.5) * Math.log1p(small / large) - small * Math.log(sum) + stirlingRest(large) - stirlingRest(sum)
  return logGamma(small) + ratio
}
