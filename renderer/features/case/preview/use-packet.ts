import { useQuery } from '@tanstack/react-query'
import { useEffect, useState, useSyncExternalStore } from 'react'
import type { BuiltPacket, PacketPlace, PacketProgress } from '@shared/case/built-packet'
import { client } from '@/client/client'
import { checkDraft, withManaged } from '@/client/draft-values'
import { keys } from '@/client/queries'
import type { CaseDraft, CaseRecord } from '../case-parts'
import { optionsOf, type PacketChoice } from '../choice/packet-choice'
import { PreviewLoop, type LoopState } from './preview-loop'

/** A packet as it was built. */
export interface Packet {
  packet: BuiltPacket
  bytes: Uint8Array
}

/** A packet with what the desk needs to go between its pages and the text. */
export interface BuiltPreview extends Packet {
  places: readonly PacketPlace[]
  pageDigests: readonly string[]
}

export type PacketLoop = PreviewLoop<Input, BuiltPreview, PacketProgress>
export type PreviewState = LoopState<BuiltPreview, PacketProgress>

interface Input {
  choice: PacketChoice
  draft: CaseDraft
  /** When records changed last. */
  turn: number
}

const newLoop = (): PacketLoop =>
  new PreviewLoop({
    keyOf: ({ choice }) => JSON.stringify(choice),
    isUnchanged: (a, b) => a.draft.record === b.draft.record && a.turn === b.turn,
    build: ({ choice, draft }, signal, onProgress) =>
      client.call(
        'packet.build',
        { ...optionsOf(choice), keep: false, draft: asWritten(draft) },
        { signal, onProgress },
      ),
    isSame: (a, b) => a.packet.inputDigest === b.packet.inputDigest && a.pageDigests.join() === b.pageDigests.join(),
    later: (work, ms) => {
      const timer = setTimeout(work, ms)
      return () => clearTimeout(timer)
    },
  })

/**
 * Makes the pages of the case as it stands on screen, again whenever it or a record changes. The vault keeps none of it.
 * The loop is answered, not its state: the text need not be drawn anew because its pages are.
 */
export function usePacket(choice: PacketChoice, draft: CaseDraft): PacketLoop {
  const [loop] = useState(newLoop)
  // It stands under the vault's key: what makes records load again also makes the pages anew.
  const { dataUpdatedAt: turn } = useQuery({
    queryKey: [...keys.vault, 'packet', choice.case],
    queryFn: () => true,
    initialData: true,
  })
  useEffect(() => loop.close, [loop])
  useEffect(() => loop.show({ choice, draft, turn }), [loop, choice, draft, turn])
  return loop
}

/** The pages as they stand, and what is being done to them. */
export const usePreviewState = (loop: PacketLoop): PreviewState => useSyncExternalStore(loop.subscribe, loop.get)

/** What stands on screen, but for fields that do not fit: these are as the vault has them. */
function asWritten({ record, saved }: CaseDraft): CaseRecord {
  return (saved ? withManaged(checkDraft(record, saved).values, saved) : record) as CaseRecord
}
