import { z } from 'zod'

/** How a field is typed in. Forms, the JSON Schema and the packet all read the same description. */
export type Control =
  | 'line'
  | 'prose'
  | 'choice'
  | 'number'
  | 'day'
  | 'flag'
  | 'reference'
  | 'references'
  | 'lines'
  | 'group'
  | 'rows'
  | 'rubric'

export interface Choice {
  value: string
  label: string
}

export interface Field<S extends z.ZodType = z.ZodType> {
  schema: S
  control: Control
  label: string
  /** One sentence that helps to fill the field in. */
  hint?: string
  /** What it might say, shown while nothing is said. */
  example?: string
  /** The values of a choice, in the order to show. */
  choices?: readonly Choice[]
  /** The kinds of record that a reference may name; empty means any. */
  kinds?: readonly string[]
  /** What a number counts, shown behind it: "%", "days". */
  unit?: string
  /** The fields inside a group, or of one row. */
  fields?: Fields
  /** Whether rows are set as a table, each field a column, wherever there is room: the first column names the row. */
  tabular?: boolean
}
export type Fields = { readonly [name: string]: Field }
export type Shape<F extends Fields> = { [K in keyof F]: F[K]['schema'] }

interface Hint {
  hint?: string
}
interface LineOptions extends Hint {
  example?: string
}

const LINE_LIMIT = 500
const PROSE_LIMIT = 200_000
const ROW_LIMIT = 500

const text = (label: string, limit: number) =>
  z
    .string({ error: `${label} must be text.` })
    .max(limit, `${label} holds at most ${limit.toLocaleString('en')} characters; shorten it, or attach a file.`)

/** One line of text. Empty means "not said". */
export const line = (label: string, options: LineOptions = {}) => ({
  ...options,
  label,
  control: 'line' as const,
  schema: text(label, LINE_LIMIT).default(''),
})

/** Long text in Markdown, kept to the letter. Empty means "not said". */
export const prose = (label: string, options: Hint = {}) => ({
  ...options,
  label,
  control: 'prose' as const,
  schema: text(label, PROSE_LIMIT).default(''),
})

/** One of a few values. Null means "not said". */
export function choice<const C extends Readonly<Record<string, string>>>(
  label: string,
  choices: C,
  options: Hint = {},
) {
  const values = Object.keys(choices) as (keyof C & string)[]
  const allowed = values.map((value) => `"${value}"`).join(', ')
  return {
    ...options,
    label,
    control: 'choice' as const,
    choices: values.map((value) => ({ value, label: choices[value] as string })),
    schema: z
      .enum(values, { error: `${label} must be one of ${allowed}, or null.` })
      .nullable()
      .default(null),
  }
}

interface NumberOptions extends Hint {
  min?: number
  max?: number
  integer?: boolean
  unit?: string
}

/** A finite number. Null means "not said"; zero is a value. */
export function number(label: string, { min, max, integer, ...options }: NumberOptions = {}) {
  let schema = z.number({ error: `${label} must be a number.` })
  if (integer) schema = schema.int(`${label} must be a whole number.`)
  if (min !== undefined) schema = schema.min(min, `${label} must be at least ${min}.`)
  if (max !== undefined) schema = schema.max(max, `${label} must be at most ${max}.`)
  return { ...options, label, control: 'number' as const, schema: schema.nullable().default(null) }
}

/** A calendar day, YYYY-MM-DD, without a time zone. Null means "not said". */
export const daySchema = (label: string) =>
  z.iso
    .date({ error: `${label} must be a day, written as 2026-11-23.` })
    .nullable()
    .default(null)

export const day = (label: string, options: Hint = {}) => ({
  ...options,
  label,
  control: 'day' as const,
  schema: daySchema(label),
})

/** Yes or no. Null means "not said", which is never read as no. */
export const flag = (label: string, options: Hint = {}) => ({
  ...options,
  label,
  control: 'flag' as const,
  schema: z
    .boolean({ error: `${label} must be yes (true), no (false) or null.` })
    .nullable()
    .default(null),
})

const recordId = (label: string) =>
  z
    .string({ error: `${label} must be the id of a record.` })
    .min(1)
    .max(100)

/** The id of another record, or null. */
export const reference = (label: string, kinds: readonly string[], options: Hint = {}) => ({
  ...options,
  label,
  kinds,
  control: 'reference' as const,
  schema: recordId(label).nullable().default(null),
})

/** The ids of other records, in order. */
export const references = (label: string, kinds: readonly string[], options: Hint = {}) => ({
  ...options,
  label,
  kinds,
  control: 'references' as const,
  schema: z
    .array(recordId(label), { error: `${label} must be a list of record ids.` })
    .max(ROW_LIMIT, `${label} holds at most ${ROW_LIMIT} records.`)
    .default([]),
})

/** A short list of lines. */
export const lines = (label: string, options: Hint = {}) => ({
  ...options,
  label,
  control: 'lines' as const,
  schema: z
    .array(text(label, LINE_LIMIT), { error: `${label} must be a list of texts.` })
    .max(ROW_LIMIT, `${label} holds at most ${ROW_LIMIT} lines.`)
    .default([]),
})

const shapeOf = <F extends Fields>(fields: F) =>
  Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, field.schema])) as Shape<F>

/** The object that some fields describe. Keys it does not know are kept: a newer version may have written them. */
export const objectOf = <F extends Fields>(fields: F) => z.looseObject(shapeOf(fields))

/** Fields that belong together. */
export const group = <F extends Fields>(label: string, fields: F, options: Hint = {}) => ({
  ...options,
  label,
  fields,
  control: 'group' as const,
  // A default for an object of defaults: {} is parsed, so that every inner default applies.
  schema: objectOf(fields).prefault({} as never),
})

interface RowsOptions extends Hint {
  tabular?: boolean
}

/** A table that the person fills row by row. */
export const rows = <F extends Fields>(label: string, fields: F, options: RowsOptions = {}) => ({
  ...options,
  label,
  fields,
  control: 'rows' as const,
  schema: z
    .array(objectOf(fields), { error: `${label} must be a list.` })
    .max(ROW_LIMIT, `${label} holds at most ${ROW_LIMIT} rows.`)
    .default([]),
})
