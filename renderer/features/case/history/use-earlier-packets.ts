import { useQuery, useQueryClient } from '@tanstack/react-query'
import { client } from '@/client/client'
import { keys } from '@/client/queries'
import { useMutation } from '@/client/use-mutation'

/** The packets of a case that the vault keeps, the newest first. */
export function useEarlierPackets(id: string) {
  const queries = useQueryClient()
  const queryKey = [...keys.vault, 'packets', id]
  const list = useQuery({
    queryKey,
    queryFn: ({ signal }) => client.call('packet.list', { case: id }, { signal }),
  })
  const reload = () => queries.invalidateQueries({ queryKey })
  const remove = useMutation({
    mutationFn: (packet: string) => client.call('packet.remove', { id: packet }),
    onSettled: reload,
  })
  return {
    packets: list.data ?? [],
    isRead: list.data !== undefined,
    remove: remove.mutate,
    error: list.error ?? remove.error,
    reload: () => void reload(),
  }
}

/** One kept packet with its bytes. */
export function useKeptPacket(id: string | null) {
  return useQuery({
    // Not under the vault's key: what was kept never changes.
    queryKey: ['kept-packet', id],
    queryFn: ({ signal }) => client.call('packet.read', { id: id ?? '' }, { signal }),
    enabled: id !== null,
    gcTime: 60_000,
  })
}
