import { z } from 'zod'
import { daySchema, shapeOf } from './field-schema'
import { readPageRange } from './page-range'
import { commonFields } from './record'

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
  ...shapeOf(commonFields),
}
