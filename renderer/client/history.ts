import { useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/react-query'
import { client } from './client'
import { flushDrafts } from './drafts'
import { loadAgain } from './load-again'
import { keys } from './queries'
import { reportSavedAt } from './save-state'
import { useMutation } from './use-mutation'

const PAGE = 50

/** What was done to the vault, newest first, page by page. */
export const useHistorySteps = () =>
  useInfiniteQuery({
    queryKey: keys.steps,
    queryFn: ({ pageParam, signal }) =>
      client.call('history.steps', { limit: PAGE, ...(pageParam !== null && { before: pageParam }) }, { signal }),
    initialPageParam: null as number | null,
    getNextPageParam: ({ more, steps }) => (more ? steps.at(-1)?.seq : undefined),
  })

/** Every version of a record, newest first. */
export const useVersions = (id: string) =>
  useQuery({
    queryKey: keys.versions(id),
    queryFn: ({ signal }) => client.call('history.ofRecord', { id }, { signal }),
  })

/** Makes a record say again what it said after a step, and tells the step by which that is taken back. */
export function useRestoreVersion(id: string) {
  const queries = useQueryClient()
  return useMutation({
    async mutationFn(seq: number) {
      await flushDrafts()
      const record = await client.call('history.restoreVersion', { id, seq })
      reportSavedAt(record.updatedAt)
      const { steps } = await client.call('history.steps', { limit: 1 })
      return { record, step: steps[0]?.seq }
    },
    onSuccess: () => loadAgain(queries, keys.vault),
  })
}
