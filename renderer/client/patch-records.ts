import type { QueryClient } from '@tanstack/react-query'
import { patchedList } from '@shared/evidence/patch-list'
import type { RecordSummary } from '@shared/records/summary'
import { client } from './client'
import { loadAgain } from './load-again'
import { keys } from './queries'

/** Above this it is cheaper to load the lists again. */
const MOST = 2_000

/** The latest question for each record: an earlier one that is answered later must not win. */
const asked = new Map<string, number>()
let question = 0

/**
 * Loads again all that comes from records, after some of them changed. The lists of all records are not loaded again but
 * mended, so that a save costs the same in a vault of any size.
 */
export async function recordsChanged(queries: QueryClient, ids: readonly string[]): Promise<void> {
  const lists = [keys.records, keys.trash]
  const isList = (key: readonly unknown[]) => lists.some((list) => list[1] === key[1])
  // A first answer on its way may be from before the change.
  const areLoaded = lists.every((key) => queries.getQueryState(key)?.fetchStatus !== 'fetching')
  if (ids.length === 0 || ids.length > MOST || !areLoaded) return loadAgain(queries, keys.vault)
  const rest = queries.invalidateQueries({
    queryKey: keys.vault,
    predicate: ({ queryKey }) => !isList(queryKey),
  })
  // Where mending fails, loading again says why.
  await Promise.all([patch(queries, ids).catch(() => loadAgain(queries, keys.vault)), rest])
}

async function patch(queries: QueryClient, ids: readonly string[]): Promise<void> {
  if ([keys.records, keys.trash].every((key) => queries.getQueryData(key) === undefined)) return
  question += 1
  const mine = question
  for (const id of ids) asked.set(id, mine)
  const summaries = await client.call('find.summaries', { ids: [...ids] })
  const current = ids.filter((id) => asked.get(id) === mine)
  const fresh = summaries.filter(({ id }) => asked.get(id) === mine)
  const mend = (key: readonly string[], isIn: (record: RecordSummary) => boolean) =>
    queries.setQueryData<RecordSummary[]>(key, (list) => list && patchedList(list, current, fresh.filter(isIn)))
  mend(keys.records, ({ deletedAt }) => deletedAt === null)
  mend(keys.trash, ({ deletedAt }) => deletedAt !== null)
  for (const id of current) asked.delete(id)
}
