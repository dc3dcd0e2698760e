/**
 * The level that each of several intervals must have so that all of them hold together at least at the level asked.
 * Levels in percent; comparisons ≥ 1. Safe whatever the comparisons have to do with each other, and therefore wide.
 * Source: Dunn, Multiple comparisons among means (1961), known as Bonferroni's correction.
 */
export const jointLevel = (level: number, comparisons: number): number => 100 - (100 - level) / comparisons

/** A p-value as it counts among several comparisons, by the same correction. */
export const bonferroni = (pValue: number, comparisons: number): number => Math.min(1, pValue * comparisons)

/**
 * Holm's adjusted p-values, in the order given: never larger than Bonferroni's and as safe.
 * Source: Holm, A simple sequentially rejective multiple test procedure (1979).
 */
export function holm(pValues: readonly number[]): number[] {
  const order = pValues.map((pValue, at) => ({ pValue, at })).toSorted((a, b) => a.pValue - b.pValue)
  const adjusted = pValues.map(() => 1)
  let least = 0
  order.forEach(({ pValue, at }, place) => {
    least = Math.max(least, Math.min(1, pValue * (pValues.length - place)))
    adjusted[at] = least
  })
  return adjusted
}
