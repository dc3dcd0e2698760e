/**
 * Where typed letters lead in a list of labels, from the one at `at`: to one that begins with them, else to one of which a
 * word does. The same letter again goes on to the next. -1 where there is none.
 */
export function startingWith(typed: string, labels: readonly string[], at: number): number {
  const isRepeated = typed.length > 1 && typed === typed.charAt(0).repeat(typed.length)
  const sought = isRepeated ? typed.slice(0, 1) : typed
  const first = sought.length === 1 ? at + 1 : at
  const order = labels.map((_label, step) => (step + Math.max(first, 0)) % labels.length)
  const fits = (isIn: (label: string) => boolean) => order.find((index) => isIn((labels[index] ?? '').toLowerCase()))
  return fits((label) => label.startsWith(sought)) ?? fits((label) => label.includes(` ${sought}`)) ?? -1
}
