import type { Field } from '@shared/records/field'
import type { Inline } from '../inline'
import type { TableBlock } from '../tree'
import { plainText } from './runs'

type Values = Readonly<Record<string, unknown>>

/**
 * Rows that a person filled in, as a table whose first column names the row. Columns in which nothing is said are left
 * out, and so are empty rows; null where nothing is left.
 * @param read a value in words, by its field
 */
export function rowsTable(field: Field, rows: readonly Values[], read: (field: Field, value: unknown) => Inline[]) {
  const columns = Object.entries(field.fields ?? {})
  const cells = rows
    .map((row) => columns.map(([name, inner]) => read(inner, row[name])))
    .filter((row) => row.some((runs) => runs.length > 0))
  const isSaid = columns.map((_, at) => at === 0 || cells.some((row) => row[at]!.length > 0))
  if (cells.length === 0) return null
  const table: TableBlock = {
    type: 'table',
    summary: `${field.label}, one in each row`,
    width: 'column',
    columns: columns
      .map(([, { label }], at) => ({
        label,
        width: shareOf(label, ...cells.map((row) => plainText(row[at]!))),
        align: 'left' as const,
        ...(at === 0 && { rowHeader: true }),
      }))
      .filter((_, at) => isSaid[at]),
    rows: cells.map((row) => ({ cells: row.filter((_, at) => isSaid[at]) })),
  }
  return table
}

/** A column of long texts is wider, but not by as much as they are longer: the rest takes more lines. */
const shareOf = (...texts: readonly string[]) => Math.sqrt(Math.max(...texts.map(({ length }) => length)))
