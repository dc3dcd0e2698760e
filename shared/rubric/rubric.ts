import { z } from 'zod'
import { LEVELS } from '../records/case'

const text = z.string().min(1).max(5_000)

/** What one level asks of a criterion. */
const Anchor = z.looseObject({
  level: z.enum(Object.keys(LEVELS) as (keyof typeof LEVELS)[]),
  /** One sentence in the language of that level. */
  summary: text,
  signals: z.array(text).default([]),
})

const Source = z.looseObject({ title: text, where: z.string().default(''), license: z.string().default('') })

export const Criterion = z.looseObject({
  /** Short and stable: "C1". Evidence is linked by it. */
  id: z.string().regex(/^[A-Z]{1,3}\d{1,2}$/, 'A criterion is named by letters and a number, such as C1.'),
  name: text,
  /** Share of the whole, in percent; a starting proposal that the person may change. */
  weight: z.number().min(0).max(100),
  summary: text,
  anchors: z.array(Anchor).min(1),
  strong: z.array(text).min(1),
  moderate: z.array(text).min(1),
  weak: z.array(text).min(1),
  /** How a software engineering review reads the same work. */
  softwareContrast: text,
  /** Whether software engineering evidence counts here as a bridge. */
  bridge: z.boolean().default(false),
  sources: z.array(z.string()).default([]),
})
export type Criterion = z.infer<typeof Criterion>

/** The criteria a committee reads evidence by. */
export const Rubric = z
  .looseObject({
    id: z.string().regex(/^[a-z][a-z0-9-]*$/),
    name: text,
    version: z.string().regex(/^\d+\.\d+\.\d+$/, 'A rubric has a version such as 1.0.0.'),
    summary: text,
    levels: z.record(z.string(), z.string()),
    criteria: z.array(Criterion).min(1),
    gates: z.array(z.looseObject({ id: z.string(), text })).default([]),
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
