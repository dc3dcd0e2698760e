import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { BuiltPacket, PacketOptions, PacketProgress } from '@shared/case/built-packet'
import { client } from '@/client/client'
import { keys } from '@/client/queries'

/** A packet as it was built. */
export interface Packet {
  packet: BuiltPacket
  bytes: Uint8Array
}

/** Which case, on what paper, for whom. */
export interface PacketChoice {
  case: string
  paper: NonNullable<PacketOptions['paper']>
  profile: NonNullable<PacketOptions['profile']>
}

export type Work =
  | { type: 'building'; progress: PacketProgress | null }
  | { type: 'built' }
  /** The person stopped it. */
  | { type: 'stopped' }
  | { type: 'failed'; error: unknown }

export interface PacketPreview {
  /** The last packet that was built; it stays while the next one is being made. */
  built: Packet | null
  work: Work
  stop: () => void
  again: () => void
}

const SETTLE_MS = 600

/** Builds the packet of a case again whenever a record changes, once the changes settle. The vault keeps nothing of it. */
export function usePacket(choice: PacketChoice): PacketPreview {
  const queries = useQueryClient()
  const [progress, setProgress] = useState<PacketProgress | null>(null)
  const [isStopped, setStopped] = useState(false)
  const [built, setBuilt] = useState<Packet | null>(null)
  // It stands under the vault's key: what makes records load again also makes the packet anew.
  const queryKey = [...keys.vault, 'packet', choice.case, choice.paper, choice.profile]
  const { error, isFetching, refetch } = useQuery({
    queryKey,
    queryFn: async ({ signal }) => {
      setStopped(false)
      setProgress(null)
      if (queries.getQueryData(queryKey)) await settle(signal)
      const packet = await client.call('packet.build', { ...choice, keep: false }, { signal, onProgress: setProgress })
      setBuilt(packet)
      return packet.packet.id
    },
    // A change aborts the build under way only where there is an answer already; otherwise it would be missed.
    initialData: null,
    staleTime: 0,
    gcTime: 0,
  })
  return {
    built,
    work: workOf(),
    stop: () => {
      setStopped(true)
      void queries.cancelQueries({ queryKey })
    },
    again: () => void refetch(),
  }

  function workOf(): Work {
    if (isStopped) return { type: 'stopped' }
    if (isFetching) return { type: 'building', progress }
    return error ? { type: 'failed', error } : { type: 'built' }
  }
}

/** Waits until nothing has changed for a moment; a change aborts the signal and begins anew. */
const settle = (signal: AbortSignal) =>
  new Promise<void>((resume, refuse) => {
    const timer = setTimeout(resume, SETTLE_MS)
    signal.addEventListener('abort', () => {
      clearTimeout(timer)
      refuse(new DOMException('Something changed.', 'AbortError'))
    })
  })
