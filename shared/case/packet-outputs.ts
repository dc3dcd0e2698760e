/** What can be made of one case. */
export const PACKET_OUTPUTS = { brief: 'Brief', core: 'Core', full: 'Full' } as const
export type PacketOutput = keyof typeof PACKET_OUTPUTS
export const OUTPUT_NAMES = Object.keys(PACKET_OUTPUTS) as PacketOutput[]

/** One sentence on each, for whoever chooses. */
export const OUTPUT_PURPOSES: Readonly<Record<PacketOutput, string>> = {
  brief: 'One page for the manager: the ask, the proofs, where the evidence stands and what is missing.',
  core: 'At most four pages for the committee; the first one makes the case alone.',
  full: 'The core with its appendices: every exhibit, the rubric, and how the evidence was graded.',
}

/** Pages that an output is meant to have at most. What runs over is built all the same, and said. */
export const PAGE_LIMITS: Readonly<Record<PacketOutput, number | null>> = { brief: 1, core: 4, full: null }

export const PACKET_PROFILES = { internal: 'Internal', external: 'External' } as const
export type PacketProfile = keyof typeof PACKET_PROFILES

/** The parts of a packet that a selection can leave out, in reading order. The title, the ask and the last lines always stand. */
export const PACKET_PARTS = {
  readiness: 'Readiness',
  flagships: 'Flagship projects',
  impact: 'Measured results',
  claims: 'Claims by criterion',
  voices: 'What colleagues say',
  timeline: 'The way here',
  gaps: 'Known gaps and plan',
  statements: 'Statements',
  'metric-sheets': 'Metric sheets',
  designs: 'Designs and projects',
  feedback: 'All feedback',
  trail: 'Learnings, decisions and steps',
  rubric: 'The rubric used',
  grading: 'How evidence was graded',
  attached: 'Attached documents',
  exhibits: 'Index of exhibits',
} as const
export type PacketPart = keyof typeof PACKET_PARTS

/** Parts that only the full packet has. */
export const APPENDIX_PARTS: readonly PacketPart[] = [
  'metric-sheets',
  'designs',
  'feedback',
  'trail',
  'rubric',
  'grading',
  'attached',
  'exhibits',
]
