import { useRef, useState } from 'react'
import { AppError } from '@shared/errors'
import { client } from '@/client/client'
import { saveAs } from '@/client/download'
import { useAppInfo } from '@/client/queries'
import { useMutation } from '@/client/use-mutation'
import { printPdf } from '@/ui/pdf/print-pdf'
import { useToasts } from '@/ui/use-toasts'
import { pagesWords, progressWords } from './preview/packet-words'
import { optionsOf, type PacketChoice } from './choice/packet-choice'
import type { Packet } from './preview/use-packet'

export type PacketAction = 'save' | 'print' | 'open' | 'show'

interface Options {
  choice: PacketChoice
  /** Saves what is being written; answers whether all of it could be. */
  flush: () => Promise<boolean>
  onKept: () => void
  /** What the reviewer would still have mended, in a sentence; empty where nothing. It is said and holds nothing back. */
  remark: string
}

interface Running {
  label: string
  done: number
  total: number
}

/** What can be done with the packet. Each begins by saving what is written, and by building from exactly that. */
export function usePacketActions({ choice, flush, onKept, remark }: Options) {
  const can = useAppInfo().data?.can
  const toasts = useToasts()
  const [running, setRunning] = useState<Running | null>(null)
  const stopper = useRef<AbortController>(null)

  const packetNow = async (signal: AbortSignal): Promise<Packet> => {
    if (!(await flush()))
      throw new AppError('INVALID_INPUT', 'Something in the case is not saved yet; see the note above the text.')
    const kept = await client.call('packet.build', optionsOf(choice), {
      signal,
      onProgress: (progress) =>
        setRunning({ label: progressWords(progress), done: progress.done, total: progress.total }),
    })
    onKept()
    return kept
  }

  const act: Record<PacketAction, (now: Packet, signal: AbortSignal) => Promise<unknown> | void> = {
    save: ({ packet, bytes }) => {
      saveAs(packet.name, bytes, 'application/pdf')
      toasts.show({ text: [`${packet.name}, ${pagesWords(packet.pages)}`, remark].filter(Boolean).join('. ') })
    },
    print: ({ packet, bytes }, signal) =>
      printPdf(bytes, {
        paper: packet.paper,
        signal,
        onProgress: (done, total) => setRunning({ label: `Drawing page ${done} of ${total}`, done, total }),
      }),
    open: ({ packet: { id } }) => client.call('packet.openFile', { id }),
    show: ({ packet: { id } }) => client.call('packet.showInFolder', { id }),
  }

  const { mutate, error, isPending, reset } = useMutation({
    mutationFn: async (action: PacketAction) => {
      const stop = new AbortController()
      stopper.current = stop
      setRunning({ label: 'Preparing', done: 0, total: 0 })
      try {
        await act[action](await packetNow(stop.signal), stop.signal)
      } catch (cause) {
        if (!stop.signal.aborted) throw cause
      } finally {
        setRunning(null)
      }
    },
  })
  const start = (action: PacketAction) => !isPending && mutate(action)
  return { can, start, running, isBusy: isPending, error, dismiss: reset, stop: () => stopper.current?.abort() }
}
