import { z } from 'zod'
import { KIND_NAMES } from '../records/kinds'
import { STRENGTHS, type Strength } from '../records/record'
import { GRADES } from '../impact/grades'
import { Lift, Reason } from '../rules/rule'
import { LEVEL_NAMES } from './levels'
import { EVIDENCE_TYPES, STATUSES, type EvidenceType, type Status } from './reading-words'

const StrengthName = z.enum(Object.keys(STRENGTHS) as Strength[])
const LevelName = z.enum(LEVEL_NAMES)
const day = z.string()

/** One record read as evidence for one criterion at one level. */
export const EvidenceReading = z.object({
  record: z.string(),
  kind: z.enum(KIND_NAMES),
  exhibit: z.string().nullable(),
  title: z.string(),
  criterion: z.string(),
  /** The criterion that the record names, where the rubric reads it as another one. */
  linkedAs: z.string(),
  why: z.string(),
  strength: StrengthName,
  /** As the person rates it; shown beside where it differs. */
  claimed: StrengthName.nullable(),
  type: z.enum(Object.keys(EVIDENCE_TYPES) as EvidenceType[]),
  /** The level its scope shows; "below" where it is less than the lowest, null where nothing says. */
  shows: z.union([LevelName, z.literal('below')]).nullable(),
  /** Whether that is the level it is read at, or higher. */
  atLevel: z.boolean(),
  /** Whether it is software engineering, which counts as a bridge. */
  bridge: z.boolean(),
  /** Whether somebody independent stands behind it: a named verifier, or a voice from the ML side. */
  independent: z.boolean(),
  /** The grade of a metric claim; null for all else. */
  grade: z.enum(GRADES).nullable(),
  /** The days that it covers; one day twice where it has only one. */
  from: day,
  to: day,
  reasons: z.array(Reason).min(1),
  lift: Lift.nullable(),
})
export type EvidenceReading = z.infer<typeof EvidenceReading>

/** How long a criterion has been shown at the level. */
export const Sustained = z.object({
  /** Months of the current run, counted back from the newest piece at the level. */
  months: z.int().min(0),
  needed: z.int().min(0),
  from: day.nullable(),
  to: day.nullable(),
  /** All months with evidence at the level, as "2026-03". */
  shown: z.array(z.string()),
  /** Months without, between the first and the last: each stretch. */
  gaps: z.array(z.object({ from: z.string(), to: z.string(), months: z.int() })),
  /** Whether most of it lies in the last weeks before the case's date. */
  endLoaded: z.boolean(),
})
export type Sustained = z.infer<typeof Sustained>

/** What to do next for a criterion, from its rules. */
export const Advice = z.object({
  /** The rule that it would make hold: "V1". */
  rule: z.string(),
  /** One sentence: what kind of evidence, at which level, from whom. */
  text: z.string(),
  /** The existing record that comes nearest, and what it lacks; null where none does. */
  nearest: Lift.nullable(),
})
export type Advice = z.infer<typeof Advice>

export const CriterionReading = z.object({
  id: z.string(),
  name: z.string(),
  weight: z.number(),
  status: z.enum(Object.keys(STATUSES) as Status[]),
  /** V1 to V5, each with whether it holds; for an empty criterion the one that says so. */
  reasons: z.array(Reason).min(1),
  /** Every record linked to it, newest first. */
  pieces: z.array(EvidenceReading),
  sustained: Sustained,
  /** The sorts of evidence at the level. */
  types: z.array(z.enum(Object.keys(EVIDENCE_TYPES) as EvidenceType[])),
  newest: day.nullable(),
  /** The best that software engineering evidence proves, and the best that ML evidence does. */
  bridgeStrength: StrengthName.nullable(),
  mlStrength: StrengthName.nullable(),
  advice: z.array(Advice),
})
export type CriterionReading = z.infer<typeof CriterionReading>

/** The whole of the evidence, read by a rubric at a level on a day. It is never one number. */
export const Reading = z.object({
  case: z.string().nullable(),
  rubric: z.object({ id: z.string(), name: z.string(), version: z.string() }),
  level: LevelName,
  /** The day that recency is counted from. */
  asOf: day,
  /** In the rubric's order. */
  criteria: z.array(CriterionReading),
  /** Criteria that do not meet, by weight: those that matter most come first. */
  gapsByWeight: z.array(z.string()),
  /** Records linked to criteria that this rubric does not have. */
  unmapped: z.array(
    z.object({ record: z.string(), exhibit: z.string().nullable(), title: z.string(), criterion: z.string() }),
  ),
  /** The share of linked evidence that is ML work, 0 to 1; null where there is none. */
  mlShare: z.object({
    overall: z.number().nullable(),
    quarters: z.array(z.object({ year: z.int(), number: z.int(), share: z.number().nullable(), pieces: z.int() })),
  }),
  /** What holds for the case as a whole: only software engineering, all in the last weeks. */
  warnings: z.array(Reason),
})
export type Reading = z.infer<typeof Reading>
