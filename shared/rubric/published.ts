import { z } from 'zod'
import { Rubric } from './rubric'

/** A version of a rubric as it was published: it stays as it is, so that what was read by it can be read again. */
export const PublishedRubric = z.looseObject({
  rubric: Rubric,
  on: z.iso.date().nullable().default(null),
  /** What changed, in the person's own words. */
  note: z.string().max(2_000).default(''),
})
export type PublishedRubric = z.infer<typeof PublishedRubric>
