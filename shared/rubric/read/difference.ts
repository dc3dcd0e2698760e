/** What is in one list of objects and not in another, whatever their order. */
export interface Difference<T> {
  gone: T[]
  come: T[]
}

/**
 * Compares two lists by the identity of what is in them. Lists that share most of their beginning and end are compared
 * without a look at the objects.
 */
export function difference<T>(before: readonly T[], after: readonly T[]): Difference<T> {
  let start = 0
  while (start < before.length && start < after.length && before[start] === after[start]) start += 1
  let [oldEnd, newEnd] = [before.length, after.length]
  while (oldEnd > start && newEnd > start && before[oldEnd - 1] === after[newEnd - 1]) {
    oldEnd -= 1
    newEnd -= 1
  }
  const [old, fresh] = [before.slice(start, oldEnd), after.slice(start, newEnd)]
  if (old.length === 0 || fresh.length === 0) return { gone: old, come: fresh }
  if (old.length === fresh.length) return pairwise(old, fresh)
  return apart(old, fresh)
}

/** For lists of one length it is enough to look at the places that differ. */
function pairwise<T>(old: readonly T[], fresh: readonly T[]): Difference<T> {
  return apart(
    old.filter((value, index) => value !== fresh[index]),
    fresh.filter((value, index) => value !== old[index]),
  )
}

function apart<T>(old: readonly T[], fresh: readonly T[]): Difference<T> {
  const [was, is] = [new Set(old), new Set(fresh)]
  return { gone: [...was].filter((value) => !is.has(value)), come: [...is].filter((value) => !was.has(value)) }
}
