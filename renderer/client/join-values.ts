import { sameValue } from './same-value'

/** What tells the rows of a list apart, by the name of the list. */
const KEY_OF: Readonly<Record<string, string>> = { attachments: 'sha256', evidence: 'criterion', links: 'url' }
/** What is said in several parts that only mean something together. */
const WHOLE = new Set(['verification'])

/** Two changes of one value joined, or null where both changed the same thing in another way. */
export type Joined = { value: unknown } | null

interface Versions {
  base: unknown
  mine: unknown
  theirs: unknown
}

/** Joins two changes of a field: a group part by part, a list item by item. Nothing that one of them wrote is left out. */
export function joinValues(name: string, { base, mine, theirs }: Versions): Joined {
  if (sameValue(mine, theirs) || sameValue(base, theirs)) return { value: mine }
  if (sameValue(base, mine)) return { value: theirs }
  if (WHOLE.has(name)) return null
  if (Array.isArray(base) && Array.isArray(mine) && Array.isArray(theirs)) return joinLists(name, base, mine, theirs)
  if (isGroup(base) && isGroup(mine) && isGroup(theirs)) return joinGroups(base, mine, theirs)
  return null
}

type Group = Readonly<Record<string, unknown>>

function joinGroups(base: Group, mine: Group, theirs: Group): Joined {
  const parts: Record<string, unknown> = {}
  for (const name of new Set([...Object.keys(theirs), ...Object.keys(mine)])) {
    const joined = joinValues(name, { base: base[name], mine: mine[name], theirs: theirs[name] })
    if (!joined) return null
    parts[name] = joined.value
  }
  return { value: parts }
}

function joinLists(name: string, base: unknown[], mine: unknown[], theirs: unknown[]): Joined {
  const [before, ours, others] = [keyed(name, base), keyed(name, mine), keyed(name, theirs)]
  if (!before || !ours || !others) return null
  const items: unknown[] = []
  for (const key of new Set([...others.keys(), ...ours.keys()])) {
    const [was, my, their] = [before.get(key), ours.get(key), others.get(key)]
    // What one took out goes, unless the other wrote in it meanwhile.
    const isGone = (my === undefined && sameValue(their, was)) || (their === undefined && sameValue(my, was))
    if (isGone && was !== undefined) continue
    const joined =
      my === undefined || their === undefined
        ? { value: my ?? their }
        : joinValues(key, { base: was, mine: my, theirs: their })
    if (!joined) return null
    items.push(joined.value)
  }
  return { value: items }
}

/** The items by what tells them apart; undefined where nothing does. */
function keyed(name: string, items: readonly unknown[]): Map<string, unknown> | undefined {
  const key = KEY_OF[name]
  const names = items.map((item) => (isGroup(item) && key !== undefined ? item[key] : item))
  const isTold = names.every((one) => typeof one === 'string' && one !== '') && new Set(names).size === items.length
  return isTold ? new Map(items.map((item, at) => [String(names[at]), item])) : undefined
}

const isGroup = (value: unknown): value is Group => typeof value === 'object' && value !== null && !Array.isArray(value)
