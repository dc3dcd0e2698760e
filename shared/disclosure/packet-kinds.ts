/** The kinds a packet reads. The others (1:1s, ideas, observations, role options) never come near one. */
export const PACKET_KINDS = [
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

/** Whether some packet may show records of a kind as evidence. */
export const isForPackets = (kind: string): boolean => (PACKET_KINDS as readonly string[]).includes(kind)

/** Whether what is said of disclosure in a record of a kind changes a packet: a case is the packet itself. */
export const isPrinted = (kind: string): boolean => isForPackets(kind) || kind === 'case'
