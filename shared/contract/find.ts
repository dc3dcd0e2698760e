import { z } from 'zod'
import { DIMENSIONS, type Dimension } from '../evidence/dimensions'
import { method } from '../method'
import { RecordSummary, SearchHit } from '../records/summary-schemas'
import { ids } from './parts'

const values = z.array(z.string().max(500)).max(500).default([])
const Filter = z.object(
  Object.fromEntries(DIMENSIONS.map((name) => [name, values])) as Record<Dimension, typeof values>,
)

export const findMethods = {
  /** The records that hold a text and fit a filter: so many of the best, and how many they are in all. */
  'find.search': method({
    input: z.object({
      text: z.string().trim().min(1).max(500),
      filter: Filter.prefault({}),
      /** The person's calendar day, YYYY-MM-DD. */
      today: z.iso.date(),
      limit: z.int().min(0).max(500).default(100),
      order: z.enum(['rank', 'newest']).default('rank'),
    }),
    output: z.object({
      hits: z.array(SearchHit),
      count: z.int(),
      /** Attachments whose text is not read yet, so that it cannot be found. */
      unread: z.int(),
      /** Attachments that were read and hold no text: scans, locked and broken files. */
      textless: z.int(),
    }),
  }),
  /** What a list shows of some records, wherever they are; those that are not in the vault are left out. */
  'find.summaries': method({ input: z.object({ ids }), output: z.array(RecordSummary) }),
}
