import { z } from 'zod'
import { PublishedRubric } from '../rubric/published'
import { Rubric } from '../rubric/rubric'
import { PROSE_LIMIT, type Control, type Field, type Fields } from './field'

const LINE_LIMIT = 500
const ROW_LIMIT = 500

/** Every field has something that stands where nothing is said. */
type HeldBy<F extends Field> = F extends Field<infer Value, infer Given> ? z.ZodDefault<z.ZodType<Value, Given>> : never
type ShapeOf<F extends Fields> = { [K in keyof F]: HeldBy<F[K]> }

/** What checks the values of a field, and knows what stands where nothing is said. One field has one schema. */
export function schemaOf<F extends Field>(field: F): HeldBy<F> {
  const schema = known.get(field) ?? makers[field.control](field)
  known.set(field, schema)
  return schema as HeldBy<F>
}

const known = new WeakMap<Field, z.ZodType>()

export const shapeOf = <F extends Fields>(fields: F) =>
  Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, schemaOf(field)])) as ShapeOf<F>

/** The object that some fields describe. Keys it does not know are kept: a newer version may have written them. */
const objectOf = (fields: Fields) => z.looseObject(shapeOf(fields))

const makers: Record<Control, (field: Field) => z.ZodType> = {
  line: ({ label }) => text(label, LINE_LIMIT).default(''),
  prose: ({ label }) => text(label, PROSE_LIMIT).default(''),
  choice: ({ label, choices = [] }) => {
    const values = choices.map(({ value }) => value)
    const allowed = values.map((value) => `"${value}"`).join(', ')
    return z
      .enum(values, { error: `${label} must be one of ${allowed}, or null.` })
      .nullable()
      .default(null)
  },
  number: numberSchema,
  day: ({ label }) => daySchema(label),
  flag: ({ label }) =>
    z
      .boolean({ error: `${label} must be yes (true), no (false) or null.` })
      .nullable()
      .default(null),
  reference: ({ label }) => recordId(label).nullable().default(null),
  references: ({ label }) =>
    z
      .array(recordId(label), { error: `${label} must be a list of record ids.` })
      .max(ROW_LIMIT, `${label} holds at most ${ROW_LIMIT} records.`)
      .default([]),
  lines: ({ label, areTags }) =>
    areTags
      ? z.array(z.string().trim().min(1, 'A tag cannot be empty.').max(60)).max(100).default([])
      : z
          .array(text(label, LINE_LIMIT), { error: `${label} must be a list of texts.` })
          .max(ROW_LIMIT, `${label} holds at most ${ROW_LIMIT} lines.`)
          .default([]),
  // A default for an object of defaults: {} is parsed, so that every inner default applies.
  group: ({ fields = {} }) => objectOf(fields).prefault({}),
  rows: ({ label, fields = {} }) =>
    z
      .array(objectOf(fields), { error: `${label} must be a list.` })
      .max(ROW_LIMIT, `${label} holds at most ${ROW_LIMIT} rows.`)
      .default([]),
  rubric: ({ isPublished }) =>
    isPublished
      ? z.array(PublishedRubric).max(200, 'A rubric keeps at most 200 versions.').default([])
      : Rubric.nullable().default(null),
}

const text = (label: string, limit: number) =>
  z
    .string({ error: `${label} must be text.` })
    .max(limit, `${label} holds at most ${limit.toLocaleString('en')} characters; shorten it, or attach a file.`)

function numberSchema({ label, bounds: { min, max, integer } = {} }: Field) {
  let schema = z.number({ error: `${label} must be a number.` })
  if (integer) schema = schema.int(`${label} must be a whole number.`)
  if (min !== undefined) schema = schema.min(min, `${label} must be at least ${min}.`)
  if (max !== undefined) schema = schema.max(max, `${label} must be at most ${max}.`)
  return schema.nullable().default(null)
}

/** A calendar day, YYYY-MM-DD, without a time zone. Null means "not said". */
export const daySchema = (label: string) =>
  z.iso
    .date({ error: `${label} must be a day, written as 2026-11-23.` })
    .nullable()
    .default(null)

const recordId = (label: string) =>
  z
    .string({ error: `${label} must be the id of a record.` })
    .min(1)
    .max(100)
