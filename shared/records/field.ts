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

export interface Choice<Value extends string = string> {
  value: Value
  label: string
}

/** No field has this: it says for the compiler what a field holds, and what may be given for it. */
declare const held: unique symbol

/** What there is to say of a field; `field-schema.ts` makes of it what checks the values. */
export interface Field<Value = unknown, Given = Value> {
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
  /** What a number may be. */
  bounds?: Bounds
  /** The fields inside a group, or of one row. */
  fields?: Fields
  /** Whether rows are set as a table, each field a column, wherever there is room: the first column names the row. */
  tabular?: boolean
  /** What one of the rows is called. */
  one?: string
  /** Lines that are tags: short, trimmed and never empty. */
  areTags?: true
  /** Published rubrics in their order, instead of one that is being edited. */
  isPublished?: true
  readonly [held]?: { value: Value; given: Given }
}
export type Fields = { readonly [name: string]: Field }

export interface Bounds {
  min?: number
  max?: number
  integer?: boolean
}

type Held<F extends Field> = NonNullable<F[typeof held]>
/** What a newer version may have written beside the fields that are known. */
type Loose<T> = { [K in keyof T]: T[K] } & { [name: string]: unknown }

/** The values of some fields, as the vault keeps them. */
export type ValuesOf<F extends Fields> = Loose<{ -readonly [K in keyof F]: Held<F[K]>['value'] }>
/** The same as a person or a file gives them: whatever is left out is "not said". */
export type GivenOf<F extends Fields> = Loose<{ -readonly [K in keyof F]?: Held<F[K]>['given'] | undefined }>

interface OneOf<Value extends string> extends Field<Value | null> {
  choices: readonly Choice<Value>[]
}
interface ToRecords<Value> extends Field<Value> {
  kinds: readonly string[]
}
interface Inner<F extends Fields, Value, Given> extends Field<Value, Given> {
  fields: F
}

interface Hint {
  hint?: string
}
interface LineOptions extends Hint {
  example?: string
}

/** Characters that a long text may have. */
export const PROSE_LIMIT = 200_000

/** One line of text. Empty means "not said". */
export const line = (label: string, options: LineOptions = {}): Field<string> => ({
  ...options,
  label,
  control: 'line',
})

/** Long text in Markdown, kept to the letter. Empty means "not said". */
export const prose = (label: string, options: Hint = {}): Field<string> => ({ ...options, label, control: 'prose' })

/** One of a few values. Null means "not said". */
export function choice<const C extends Readonly<Record<string, string>>>(
  label: string,
  choices: C,
  options: Hint = {},
): OneOf<keyof C & string> {
  const values = Object.keys(choices) as (keyof C & string)[]
  const named = values.map((value) => ({ value, label: choices[value] as string }))
  return { ...options, label, control: 'choice', choices: named }
}

/** A finite number. Null means "not said"; zero is a value. */
export function number(
  label: string,
  { min, max, integer, ...options }: Bounds & Hint & { unit?: string } = {},
): Field<number | null> {
  const bounds = {
    ...(min !== undefined && { min }),
    ...(max !== undefined && { max }),
    ...(integer !== undefined && { integer }),
  }
  return { ...options, bounds, label, control: 'number' }
}

/** A calendar day, YYYY-MM-DD, without a time zone. Null means "not said". */
export const day = (label: string, options: Hint = {}): Field<string | null> => ({ ...options, label, control: 'day' })

/** Yes or no. Null means "not said", which is never read as no. */
export const flag = (label: string, options: Hint = {}): Field<boolean | null> => ({
  ...options,
  label,
  control: 'flag',
})

/** The id of another record, or null. */
export const reference = (label: string, kinds: readonly string[], options: Hint = {}): ToRecords<string | null> => ({
  ...options,
  label,
  kinds,
  control: 'reference',
})

/** The ids of other records, in order. */
export const references = (label: string, kinds: readonly string[], options: Hint = {}): ToRecords<string[]> => ({
  ...options,
  label,
  kinds,
  control: 'references',
})

/** A short list of lines. */
export const lines = (label: string, options: Hint = {}): Field<string[]> => ({ ...options, label, control: 'lines' })

/** Short words to find records by. */
export const tags = (label: string): Field<string[]> => ({ label, control: 'lines', areTags: true })

/** Fields that belong together. */
export const group = <F extends Fields>(
  label: string,
  fields: F,
  options: Hint = {},
): Inner<F, ValuesOf<F>, GivenOf<F>> => ({ ...options, label, fields, control: 'group' })

/** A table that the person fills row by row. */
export const rows = <F extends Fields>(
  label: string,
  fields: F,
  options: Hint & { one?: string; tabular?: boolean } = {},
): Inner<F, ValuesOf<F>[], GivenOf<F>[]> => ({ ...options, label, fields, control: 'rows' })
