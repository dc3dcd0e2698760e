import { z } from 'zod'
import { method } from '../method'
import { Review } from '../year/review'

const day = z.iso.date('A day is written as 2026-11-23.')

export const reviewMethods = {
  /**
   * A period told in blocks, as its readers may see it: private notes and what is marked "Never" are in none, and names and
   * numbers are shown as they may be. By the days of the records; "captured" also takes those that were written down in the
   * period. INVALID_INPUT where the end is before the start.
   */
  'review.read': method({
    input: z
      .object({
        from: day,
        to: day,
        by: z.enum(['happened', 'captured']).default('happened'),
        profile: z.enum(['internal', 'external']).default('internal'),
      })
      .refine(({ from, to }) => from <= to, { error: 'The end is before the start.', path: ['to'] }),
    output: Review,
  }),
}
