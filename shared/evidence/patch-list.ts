import { newestFirst, type RecordSummary } from '../records/summary'

/**
 * A list, newest first, in which some records stand as they are now.
 * @param ids all that may have changed; those that are not among the fresh ones leave the list
 * @param fresh those of them that belong into it
 */
export function patchedList(
  list: readonly RecordSummary[],
  ids: readonly string[],
  fresh: readonly RecordSummary[],
): RecordSummary[] {
  const gone = new Set(ids)
  const kept = list.filter(({ id }) => !gone.has(id))
  const added = fresh.toSorted(newestFirst)
  const patched: RecordSummary[] = []
  let at = 0
  for (const record of kept) {
    for (let next = added[at]; next && newestFirst(next, record) < 0; next = added[at]) {
      patched.push(next)
      at += 1
    }
    patched.push(record)
  }
  return patched.concat(added.slice(at))
}
