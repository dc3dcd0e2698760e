import type { BuiltPacket, PacketProgress } from '@shared/case/built-packet'
import { PACKET_OUTPUTS, PACKET_PROFILES } from '@shared/case/packet-outputs'

const STAGES: Record<PacketProgress['stage'], string> = {
  reading: 'Reading the records',
  composing: 'Composing',
  layout: 'Setting the pages',
  writing: 'Writing the file',
  saving: 'Saving',
}

/** What is being done to the packet, in words. */
export const progressWords = (progress: PacketProgress | null): string =>
  progress ? STAGES[progress.stage] : 'Preparing'

export const pagesWords = (pages: number): string => (pages === 1 ? '1 page' : `${pages} pages`)

/** A packet that was kept: what of, how long, for whom. */
export const packetWords = ({ output, selection, pages, profile }: BuiltPacket): string =>
  [selection ?? PACKET_OUTPUTS[output], pagesWords(pages), PACKET_PROFILES[profile].toLowerCase()].join(', ')
