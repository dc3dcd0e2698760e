/** Half of the last place in which a number was typed: 0.05 for 29.5, with a hair more for binary fractions. */
export function rounding(typed: number): number {
  const [, decimals = '', exponent = '0'] = /^-?\d+\.?(\d*)(?:e([+-]\d+))?$/.exec(String(typed)) ?? []
  return 0.5001 * 10 ** (Number(exponent) - decimals.length)
}
