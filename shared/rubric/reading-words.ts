/** What sort of proof a piece of evidence is; a criterion asks for more than one sort. */
export const EVIDENCE_TYPES = {
  metric: 'Metric',
  artefact: 'Artefact',
  voice: 'Voice',
  project: 'Project',
  learning: 'Learning',
} as const
export type EvidenceType = keyof typeof EVIDENCE_TYPES

/** How a criterion stands. */
export const STATUSES = { meets: 'Meets', nearly: 'Nearly', gap: 'Gap', empty: 'Empty' } as const
export type Status = keyof typeof STATUSES
