/** Half of the last place in which a number was typed: 0.05 for 29.5, with a hair more for binary fractions. */
export const rounding = (typed: number): number => 0.5001 * 10 ** -lastPlace(typed)

/** Decimals in which a number was typed: 1 for 29.5, none for 30 and for 1200. */
export const decimalsOf = (typed: number): number => Math.max(0, lastPlace(typed))

function lastPlace(typed: number): number {
  const [, decimals = '', exponent = '0'] = /^-?\d+\.?(\d*)(?:e([+-]\d+))?$/.exec(String(typed)) ?? []
  return decimals.length - Number(exponent)
}
