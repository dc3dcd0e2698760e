import type { QueryClient } from '@tanstack/react-query'

/**
 * Loads again all that begins with a key. A first answer that is still on its way may be from before the change, and a
 * query does not ask twice while it waits for its first: those are asked once more when it has come.
 */
export async function loadAgain(queries: QueryClient, queryKey: readonly string[]): Promise<void> {
  const waiting = queries
    .getQueryCache()
    .findAll({ queryKey })
    .filter(({ state }) => state.fetchStatus === 'fetching' && state.data === undefined)
  await queries.invalidateQueries({ queryKey })
  if (waiting.length > 0) await queries.invalidateQueries({ predicate: (query) => waiting.includes(query) })
}
