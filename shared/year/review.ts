import { z } from 'zod'

/** One thing that may be told, and may be left out. */
export const ReviewItem = z.object({
  /** Names it among all items of a review, and stays the same when the review is made again. */
  id: z.string(),
  /** The record that it comes from; null for a criterion. */
  record: z.string().nullable(),
  exhibit: z.string().nullable(),
  /** What it is called; empty for a quote, whose words say all. */
  title: z.string(),
  /** One or two sentences, each whole. */
  text: z.string(),
  /** Somebody's words, word for word, and who said them; null for all else. */
  quote: z.object({ words: z.string(), who: z.string() }).nullable(),
})
export type ReviewItem = z.infer<typeof ReviewItem>

export const BLOCKS = {
  projects: 'Projects',
  scope: 'Scope',
  metrics: 'What moved',
  criteria: 'Criteria',
  milestones: 'Milestones',
  built: 'Written and built',
  quotes: 'What others said',
  learnings: 'Learned',
  failures: 'What did not work',
  decisions: 'Decisions',
  next: 'Next',
} as const
export type BlockName = keyof typeof BLOCKS
export const BLOCK_NAMES = Object.keys(BLOCKS) as BlockName[]

/** A period in blocks, made of its records as a reader may see them. */
export const Review = z.object({
  from: z.string(),
  to: z.string(),
  /** How many records it was made from. */
  records: z.int(),
  /** Only those that have something to tell. */
  blocks: z.array(z.object({ name: z.enum(BLOCK_NAMES), items: z.array(ReviewItem).min(1) })),
  /** What is not in it because of whom it is for, in sentences. */
  leftOut: z.array(z.string()),
  /** What the person should look at before it goes out: a name in a text that is not to be shown. */
  warnings: z.array(z.string()),
})
export type Review = z.infer<typeof Review>

/** Who it is for: readers inside the company, or anyone. */
export const AUDIENCES = { internal: 'Inside the company', external: 'Anyone' } as const
export type Audience = keyof typeof AUDIENCES
