import { LEVELS } from '../rubric/levels'
import { choice, day, group, line, prose, reference, references, rows, tags, type Fields } from './field'

export const STRENGTHS = { strong: 'Strong', moderate: 'Moderate', weak: 'Weak' } as const
export type Strength = keyof typeof STRENGTHS

/** Who may see a record in a packet: anyone, only readers inside the company, or nobody at all. */
export const DISCLOSURES = { open: 'Open', internal: 'Internal', never: 'Never' } as const
export type Disclosure = keyof typeof DISCLOSURES

/** How a number may be shown. */
export const METRIC_DISCLOSURES = {
  exact: 'Exact',
  rounded: 'Rounded',
  percent: 'Relative change only',
  range: 'As a range',
  hidden: 'Hidden',
} as const

/** How a person may be shown. */
export const PERSON_DISCLOSURES = {
  named: 'By name',
  role: 'By role',
  pseudonym: 'By a stable pseudonym',
  hidden: 'Hidden',
} as const

export const VERIFICATIONS = {
  'self-reported': 'Self-reported',
  requested: 'Requested',
  verified: 'Verified',
  disputed: 'Disputed',
} as const

const evidenceFields = {
  criterion: line('Criterion'),
  why: prose('Why it counts'),
  strength: choice('Strength, as you rate it', STRENGTHS),
  level: choice('Level it shows', LEVELS, { hint: 'Empty means the level that the scope of its project shows.' }),
  privateNote: prose('Private note', { hint: 'Stays in the vault, as that of the record does.' }),
} satisfies Fields

const confirmationFields = {
  status: choice('Status', VERIFICATIONS),
  by: reference('Confirmed by', ['person']),
  role: line('Their role'),
  on: day('Confirmed on'),
  how: line('How it was confirmed', { hint: 'For example: signed off the readout, answered by mail.' }),
  attachment: line('Proof', { hint: 'The SHA-256 of the attached proof.' }),
} satisfies Fields

/** The state as it is now, and the way to it. Old records have a state and no trail. */
const verificationFields = { ...confirmationFields, trail: rows('Trail', confirmationFields) } satisfies Fields

const linkFields = { label: line('Name'), url: line('Address') } satisfies Fields

/** What every record has besides its managed fields; forms show these after the kind's own. */
export const commonFields = {
  project: reference('Project', ['project']),
  tags: tags('Tags'),
  people: references('People', ['person']),
  evidence: rows('Counts for', evidenceFields, { one: 'criterion' }),
  links: rows('Links', linkFields, { one: 'link' }),
  privateNote: prose('Private note', {
    hint: 'Stays in the vault: no packet and no export but your own ever holds it.',
  }),
  verification: group('Verification', verificationFields),
} satisfies Fields

/** The prefix of exhibit numbers: metric impacts, feedback, all other evidence. */
export type ExhibitSeries = 'E' | 'M' | 'F'

export const exhibitNumber = (series: ExhibitSeries, count: number) => `${series}-${String(count).padStart(2, '0')}`
