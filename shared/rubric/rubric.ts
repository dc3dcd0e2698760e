import { z } from 'zod'
import { LEVEL_NAMES } from './levels'

const text = z.string().min(1).max(5_000)
/** Empty means "not said": a ladder that somebody pastes rarely says everything. */
const said = z.string().max(5_000).default('')

/** What one level asks of a criterion. */
export const Anchor = z.looseObject({
  level: z.enum(LEVEL_NAMES),
  /** One sentence in the language of that level. */
  summary: said,
  signals: z.array(text).default([]),
})
export type Anchor = z.infer<typeof Anchor>

const Source = z.looseObject({ title: text, where: z.string().default(''), license: z.string().default('') })

/** What a criterion is about, as far as the rules of strength depend on it. */
export const TOPICS = {
  general: 'General',
  'business-impact': 'Business impact',
  experimentation: 'Evaluation and experiments',
  modelling: 'Modelling',
} as const
export type Topic = keyof typeof TOPICS

export const Criterion = z.looseObject({
  /** Short and stable: "C1". Evidence is linked by it. */
  id: z.string().regex(/^[A-Z]{1,3}\d{1,2}$/, 'A criterion is named by letters and a number, such as C1.'),
  name: text,
  /** Share of the whole, in percent; a starting proposal that the person may change. */
  weight: z.number().min(0).max(100),
  summary: said,
  anchors: z.array(Anchor).default([]),
  strong: z.array(text).default([]),
  moderate: z.array(text).default([]),
  weak: z.array(text).default([]),
  /** How a software engineering review reads the same work. */
  softwareContrast: said,
  /** Whether software engineering evidence counts here as a bridge. */
  bridge: z.boolean().default(false),
  topic: z.enum(Object.keys(TOPICS) as Topic[]).default('general'),
  /** Criteria of other rubrics, or of earlier versions of this one, whose evidence counts here too. */
  countsFrom: z.array(z.string()).default([]),
  sources: z.array(z.string()).default([]),
})
export type Criterion = z.infer<typeof Criterion>

const months = z.int().min(0).max(120)

/** What it takes to meet a criterion. A proposal of Casebook's, to be changed with the rubric. */
export const CoverageRules = z.looseObject({
  strongPieces: z.int().min(1).max(20).default(1),
  types: z.int().min(1).max(5).default(2),
  witness: z.boolean().default(true),
  /** Months of the sustained run, by level. */
  sustainedMonths: z.object({ mle: months, senior: months, staff: months }).default({ mle: 6, senior: 9, staff: 12 }),
  /** How old the newest piece may be on the day of the case. */
  recentMonths: months.default(6),
})
export type CoverageRules = z.infer<typeof CoverageRules>

/** The criteria a committee reads evidence by. */
export const Rubric = z
  .looseObject({
    id: z.string().regex(/^[a-z][a-z0-9-]*$/),
    name: text,
    version: z.string().regex(/^\d+\.\d+\.\d+$/, 'A rubric has a version such as 1.0.0.'),
    summary: said,
    levels: z.record(z.string(), z.string()),
    criteria: z.array(Criterion).min(1),
    gates: z.array(z.looseObject({ id: z.string(), text })).default([]),
    coverage: CoverageRules.prefault({}),
    grades: z.looseObject({ strong: text, moderate: text, weak: text }),
    sources: z.array(Source).default([]),
  })
  .superRefine(({ criteria }, context) => {
    const ids = new Set<string>()
    for (const [index, { id }] of criteria.entries()) {
      if (ids.has(id))
        context.addIssue({ code: 'custom', path: ['criteria', index, 'id'], message: `${id} stands twice.` })
      ids.add(id)
    }
  })
export type Rubric = z.infer<typeof Rubric>
