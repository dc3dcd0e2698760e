import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { client } from '@/client/client'
import { keys } from '@/client/queries'
import type { Packet } from './preview/use-packet'

/** The packets of a case that the vault keeps, and the one of them that is looked at. */
export function useEarlierPackets(id: string) {
  const queries = useQueryClient()
  const queryKey = [...keys.vault, 'packets', id]
  const list = useQuery({
    queryKey,
    queryFn: ({ signal }) => client.call('packet.list', { case: id }, { signal }),
  })
  const [shown, setShown] = useState<Packet | null>(null)
  const read = useMutation({
    mutationFn: (packet: string) => client.call('packet.read', { id: packet }),
    onSuccess: setShown,
  })
  return {
    packets: list.data ?? [],
    shown,
    show: read.mutate,
    back: () => setShown(null),
    error: list.error ?? read.error,
    reload: () => void queries.invalidateQueries({ queryKey }),
  }
}
