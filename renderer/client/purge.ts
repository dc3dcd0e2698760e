import { useQuery, useQueryClient } from '@tanstack/react-query'
import { client } from './client'
import { confirming } from './confirm'
import { discardDrafts } from './drafts'
import { loadAgain } from './load-again'
import { keys } from './queries'
import { useMutation } from './use-mutation'

/** What has lain in the trash so long that its deletion is offered. */
export const useDueTrash = () =>
  useQuery({ queryKey: keys.due, queryFn: ({ signal }) => client.call('trash.due', {}, { signal }) })

/** The backups that hold any of some records. */
export const useHoldingBackups = (ids: string[]) =>
  useQuery({
    queryKey: [...keys.backups, 'holding', ...ids],
    queryFn: ({ signal }) => client.call('backups.holding', { ids }, { signal }),
    staleTime: 0,
  })

/** The kept packets that show any of some records. */
export const useShowingPackets = (ids: string[]) =>
  useQuery({
    queryKey: [...keys.vault, 'packets showing', ...ids],
    queryFn: ({ signal }) => client.call('packet.showing', { ids }, { signal }),
    staleTime: 0,
  })

/** Deletes records in the trash for ever; the core asks once more where they are many. */
export function usePurge() {
  const queries = useQueryClient()
  return useMutation({
    async mutationFn({ ids, packets }: { ids: string[]; packets: string[] }) {
      const report = await confirming((confirmed) => client.call('records.purge', { ids, confirmed }))
      discardDrafts(ids)
      for (const id of packets) await client.call('packet.remove', { id })
      return { ...report, packets: packets.length }
    },
    onSuccess: () => loadAgain(queries, keys.vault),
  })
}
