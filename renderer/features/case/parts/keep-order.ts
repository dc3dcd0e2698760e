/**
 * The order in which things stay once they were shown: what is new comes after them, what is gone leaves its place. A list
 * whose rows move when an answer arrives makes people click the wrong one.
 * @param shown what was shown last
 * @param wished all that is to be shown now, in the order it would have if it were shown for the first time
 * @returns `shown` itself where nothing came or went
 */
export function keepOrder(shown: readonly string[], wished: readonly string[]): readonly string[] {
  const [before, now] = [new Set(shown), new Set(wished)]
  const kept = shown.filter((id) => now.has(id))
  const added = wished.filter((id) => !before.has(id))
  return added.length === 0 && kept.length === shown.length ? shown : [...kept, ...added]
}
