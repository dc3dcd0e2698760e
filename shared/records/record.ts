import { z } from 'zod'
import { LEVELS } from '../rubric/levels'
import { daySchema, line, objectOf, prose, references, reference, rows, choice, day, type Fields } from './field'
import { readPageRange } from './page-range'

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

const PageChoice = z
  .string()
  .max(200, 'A choice of pages holds at most 200 characters.')
  .superRefine((text, context) => {
    const spans = readPageRange(text)
    if (typeof spans === 'string') context.addIssue({ code: 'custom', message: spans })
  })

/** A file kept in the vault under the SHA-256 of its bytes. */
export const Attachment = z.looseObject({
  sha256: z.string().regex(/^[0-9a-f]{64}$/, 'An attachment is named by the SHA-256 of its bytes, in 64 hex digits.'),
  name: z.string().min(1).max(255),
  type: z.string().max(200).default('application/octet-stream'),
  /** Bytes. */
  size: z.int().min(0),
  addedAt: z.iso.datetime(),
  /** Whether the packet may hold its pages. */
  inPacket: z.boolean().default(true),
  /** The pages that the packet shows, such as "1-3, 7"; all where nothing is said. */
  pages: PageChoice.optional(),
  /** Whether the packet holds the pages as they are, instead of fitted under its own head and foot. */
  exact: z.boolean().optional(),
})
export type Attachment = z.infer<typeof Attachment>

const When = z
  .looseObject({
    from: daySchema('The start'),
    to: daySchema('The end'),
    ongoing: z.boolean().default(false),
  })
  .refine(({ from, to }) => from === null || to === null || from <= to, {
    error: 'The end is before the start.',
    path: ['to'],
  })
export type When = z.infer<typeof When>

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
  tags: {
    label: 'Tags',
    control: 'lines' as const,
    schema: z.array(z.string().trim().min(1, 'A tag cannot be empty.').max(60)).max(100).default([]),
  },
  people: references('People', ['person']),
  evidence: rows('Counts for', evidenceFields),
  links: rows('Links', linkFields),
  privateNote: prose('Private note', {
    hint: 'Stays in the vault: no packet and no export but your own ever holds it.',
  }),
  verification: {
    label: 'Verification',
    control: 'group' as const,
    fields: verificationFields,
    schema: objectOf(verificationFields).prefault({}),
  },
} satisfies Fields

/** What the vault sets; a person never types these. */
export const managedShape = {
  id: z.string().min(1).max(100),
  /** The stable exhibit number, such as "M-03". Never given to a second record. */
  exhibit: z
    .string()
    .regex(/^[EMF]-\d{2,}$/, 'An exhibit number looks like E-07, M-03 or F-02.')
    .nullable(),
  /** Counts this record's saves; a save names the one it began from, so that two windows cannot overwrite each other. */
  revision: z.int().min(1),
  createdAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
  /** Set while the record lies in the trash. */
  deletedAt: z.iso.datetime().nullable(),
}

export const commonShape = {
  title: z
    .string({ error: 'A record needs a title.' })
    .max(500, 'A title holds at most 500 characters.')
    .refine((title) => title.trim() !== '', 'A record needs a title.'),
  when: When.prefault({}),
  attachments: z.array(Attachment).max(200).default([]),
  disclosure: z.enum(['open', 'internal', 'never']).default('internal'),
  /** Set while a captured record waits in the inbox to be looked at; left out everywhere else. */
  inbox: z.literal(true).optional(),
  project: commonFields.project.schema,
  tags: commonFields.tags.schema,
  people: commonFields.people.schema,
  evidence: commonFields.evidence.schema,
  links: commonFields.links.schema,
  privateNote: commonFields.privateNote.schema,
  verification: commonFields.verification.schema,
}

/** The prefix of exhibit numbers: metric impacts, feedback, all other evidence. */
export type ExhibitSeries = 'E' | 'M' | 'F'

export const exhibitNumber = (series: ExhibitSeries, count: number) => `${series}-${String(count).padStart(2, '0')}`
