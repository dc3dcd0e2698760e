import { z } from 'zod'
import { ClaimGrade } from '../impact/claim-grade'
import { Reading } from '../rubric/reading'
import { Preflight, SEVERITIES, type Severity } from './preflight/preflight'

const SeverityName = z.enum(Object.keys(SEVERITIES) as Severity[])
const place = { record: z.string().nullable(), exhibit: z.string().nullable(), field: z.string().nullable() }

/** One thing that a check found in the vault. */
export const Finding = z.object({
  /** The rule that made it, stable across versions: "R-record". */
  rule: z.string(),
  severity: SeverityName,
  /** One sentence: what it is, and what mends it. */
  text: z.string(),
  /** Where the rule comes from. */
  source: z.string(),
  ...place,
})
export type Finding = z.infer<typeof Finding>

/** One metric claim as its fields read: the grade of the measurement, what it found, and what is weak in it. */
export const ReadClaim = z.object({
  record: z.string(),
  exhibit: z.string().nullable(),
  title: z.string(),
  ...ClaimGrade.omit({ title: true }).shape,
  /** The grade in a few words: "Randomized, one proof missing". */
  gradeTitle: z.string(),
  findings: z.array(
    z.object({ rule: z.string(), severity: SeverityName, text: z.string(), source: z.string(), field: z.string() }),
  ),
})
export type ReadClaim = z.infer<typeof ReadClaim>

/** What `casebook check --json` prints. Fields may be added to version 2; none is taken away or changes its meaning. */
export const CheckReport = z.object({
  format: z.literal('casebook-check'),
  version: z.literal(2),
  vault: z.object({ name: z.string(), sample: z.boolean() }),
  records: z.int(),
  /** How many records of each kind. */
  kinds: z.record(z.string(), z.int()),
  /** The evidence as the rubric of the current case reads it, or the default rubric where there is no case. */
  reading: Reading,
  /** Every metric claim, in the order of the exhibits. */
  claims: z.array(ReadClaim),
  /** The pre-flight of every case, the one that is worked on first. */
  cases: z.array(z.object({ id: z.string(), title: z.string(), preflight: Preflight })),
  /** What was found in the vault besides: files, references, records that do not fit. Nothing of it stands elsewhere. */
  findings: z.array(Finding),
})
export type CheckReport = z.infer<typeof CheckReport>
