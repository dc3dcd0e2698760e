import { z } from 'zod'

/** A record, a criterion or a kind that the shorthand can name. */
export const Named = z.object({ id: z.string(), name: z.string() })
export type Named = z.infer<typeof Named>

/** What the shorthand is read against. */
export const Known = z.object({
  projects: z.array(Named),
  people: z.array(Named),
  /** Ids such as "C3" with the names of the criteria. */
  criteria: z.array(Named),
  tags: z.array(z.string()),
  /** The person's calendar day, as YYYY-MM-DD. */
  today: z.string(),
})
export type Known = z.infer<typeof Known>
