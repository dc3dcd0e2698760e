import { z } from 'zod'
import { Rubric } from '../rubric'

export const IMPORT_FORMATS = {
  json: 'JSON',
  markdown: 'Markdown table',
  table: 'Table',
  none: 'Nothing readable',
} as const

/** How one column of a table was understood. */
export const ColumnReading = z.object({
  header: z.string(),
  /** What it fills, in words; null where it was not understood. */
  reads: z.string().nullable(),
})
export type ColumnReading = z.infer<typeof ColumnReading>

/** Something about an import that the person should know before it is taken in. */
export const ImportProblem = z.object({
  /** The row of the table, its head not counted; null for the text as a whole. */
  row: z.int().nullable(),
  /** Whether something stands in the text that will not be in the rubric, or only differs from it. */
  severity: z.enum(['lost', 'changed', 'note']),
  text: z.string(),
})
export type ImportProblem = z.infer<typeof ImportProblem>

/** What a pasted text would become. Nothing is taken in until the person says so. */
export const ImportPreview = z.object({
  format: z.enum(Object.keys(IMPORT_FORMATS) as (keyof typeof IMPORT_FORMATS)[]),
  /** Null where no rubric can be made of it; the problems then say why. */
  rubric: Rubric.nullable(),
  columns: z.array(ColumnReading),
  problems: z.array(ImportProblem),
})
export type ImportPreview = z.infer<typeof ImportPreview>
