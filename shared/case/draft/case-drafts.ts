import { z } from 'zod'

/** A text that Casebook proposes, and the records it was made from. */
const TextDraft = z.object({ text: z.string(), from: z.array(z.string()) })
export type TextDraft = z.infer<typeof TextDraft>

/**
 * Drafts of each part of a case, made from its records in plain words. They are proposals: nothing of them stands in the
 * case until the person takes it. Null or an empty list where the records give nothing to say.
 */
export const CaseDrafts = z.object({
  case: z.string(),
  ask: TextDraft.nullable(),
  whyNow: TextDraft.nullable(),
  story: TextDraft.nullable(),
  /** At most three, as rows of the field `proofs`. */
  proofs: z.array(z.object({ record: z.string(), text: z.string() })),
  /** Ids of projects, the strongest first, for `flagships`. */
  flagships: z.array(z.string()),
  /** One for each criterion that has evidence, as rows of the field `claims`. */
  claims: z.array(z.object({ criterion: z.string(), text: z.string(), citations: z.array(z.string()) })),
  /** Ids for `feedback`. */
  feedback: z.array(z.string()),
  /** One for each criterion that does not meet, as rows of the field `gaps`. */
  gaps: z.array(
    z.object({
      criterion: z.string(),
      gap: z.string(),
      plan: z.string(),
      by: z.string().nullable(),
      mentor: z.string().nullable(),
    }),
  ),
})
export type CaseDrafts = z.infer<typeof CaseDrafts>
