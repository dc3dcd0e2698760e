/** So many texts a case and its flagships have at most; beyond that the oldest are forgotten together. */
const MOST = 4_000

/** The same function of a text, which answers from memory where the same text comes again. Its answers are not to be changed. */
export function remembered<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, { value: T }>()
  return (text) => {
    const before = known.get(text)
    if (before) return before.value
    if (known.size >= MOST) known.clear()
    const value = read(text)
    known.set(text, { value })
    return value
  }
}
