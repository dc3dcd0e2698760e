import { useQuery, useQueryClient } from '@tanstack/react-query'
import type { In } from '@shared/contract'
import { client } from './client'
import { flushDrafts } from './drafts'
import { loadAgain } from './load-again'
import { keys } from './queries'
import { useMutation } from './use-mutation'

/** The copies of the vault's files that a sync program has made. */
export const useConflicts = () =>
  useQuery({ queryKey: keys.conflicts, queryFn: ({ signal }) => client.call('vault.conflicts', {}, { signal }) })

/** Takes the chosen records of a copy, and puts the copy away. */
export function useMergeConflict() {
  const queries = useQueryClient()
  return useMutation({
    async mutationFn(input: In<'vault.mergeConflict'>) {
      await flushDrafts()
      return client.call('vault.mergeConflict', input)
    },
    onSuccess: () => Promise.all([loadAgain(queries, keys.vault), loadAgain(queries, keys.vaults)]),
  })
}
