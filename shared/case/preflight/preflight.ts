import { z } from 'zod'

export const SEVERITIES = { mend: 'Must be mended', look: 'Worth a look', note: 'Note' } as const
export type Severity = keyof typeof SEVERITIES

/** One thing that the deterministic reviewer found in a case. */
export const PreflightFinding = z.object({
  /** Stays the same from run to run as long as what was found is the same: a dismissal names it. */
  key: z.string(),
  /** The rule that made it, stable across versions: "P-we". */
  rule: z.string(),
  severity: z.enum(Object.keys(SEVERITIES) as Severity[]),
  /** One sentence: what it is, and what mends it. */
  text: z.string(),
  /** Where the rule comes from. */
  source: z.string(),
  /** The record to mend, and its field as a path: "claims.2.text". */
  record: z.string().nullable(),
  exhibit: z.string().nullable(),
  field: z.string().nullable(),
  criterion: z.string().nullable(),
  /** The words in question, as they stand in that field, and where they begin and end, in UTF-16 units. */
  quote: z.object({ text: z.string(), from: z.int(), to: z.int() }).nullable(),
  /** What could stand in their place, where that is certain: "+4.1 %". */
  replacement: z.string().nullable(),
})
export type PreflightFinding = z.infer<typeof PreflightFinding>

export const Preflight = z.object({
  case: z.string(),
  open: z.array(PreflightFinding),
  /** Findings that the person has set aside, each with the reason that is kept in the case. */
  dismissed: z.array(PreflightFinding.extend({ reason: z.string(), on: z.string() })),
  /** How many rules were asked, and how many of them found nothing. */
  rules: z.int(),
  silent: z.int(),
})
export type Preflight = z.infer<typeof Preflight>
