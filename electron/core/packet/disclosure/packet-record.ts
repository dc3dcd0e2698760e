import { isForPackets, type PacketKind } from '@shared/disclosure/packet-kinds'
import type { VaultRecord } from '@shared/records/kinds'

/** A record as a packet may show it. */
export type PacketRecord = Extract<VaultRecord, { kind: PacketKind }>

export const isPacketRecord = (record: VaultRecord): record is PacketRecord => isForPackets(record.kind)
