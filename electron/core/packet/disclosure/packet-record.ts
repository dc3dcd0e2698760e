import type { VaultRecord } from '@shared/records/kinds'

/** The kinds a packet reads. The others (1:1s, ideas, observations, role options) never come near one. */
const PACKET_KINDS = [
  'project',
  'design-doc',
  'test-score',
  'model-card',
  'impact',
  'feedback',
  'learning',
  'person',
  'milestone',
  'decision',
  'qualification',
  'profile',
] as const
export type PacketKind = (typeof PACKET_KINDS)[number]

/** A record as a packet may show it. */
export type PacketRecord = Extract<VaultRecord, { kind: PacketKind }>

export const isPacketRecord = (record: VaultRecord): record is PacketRecord =>
  (PACKET_KINDS as readonly string[]).includes(record.kind)
