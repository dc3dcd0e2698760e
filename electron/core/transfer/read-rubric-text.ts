import { CsvError, parse } from 'csv-parse/sync'
import type { ImportOptions } from '@shared/rubric/transfer/import-options'
import type { ImportPreview, ImportProblem } from '@shared/rubric/transfer/import-preview'
import { importJson } from '@shared/rubric/transfer/import-json'
import { importTable } from '@shared/rubric/transfer/import-table'
import { readMarkdownTable } from '@shared/rubric/transfer/markdown-table'

/** Reads a pasted text as JSON, as a Markdown table, or as a table from a spreadsheet or a CSV file. */
export function readRubricText(given: string, options: ImportOptions): ImportPreview {
  const text = given.replace(/^\uFEFF/, '').trim()
  if (text === '') return nothing('There is nothing to read yet.')
  if (/^[{[]/.test(text)) return fromJson(text, options)
  const table = readMarkdownTable(text)
  if (!table) return fromSpreadsheet(text, options)
  const { title, above, rows, rest } = table
  const problems: ImportProblem[] = rest === '' ? [] : [lost(`Text around the table is not read: “${short(rest)}”`)]
  return importTable({ format: 'markdown', rows, title, summary: above, problems }, options)
}

function fromJson(text: string, options: ImportOptions): ImportPreview {
  try {
    return importJson(JSON.parse(text), options)
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    return nothing(`It begins like JSON and is none: ${error.message}.`)
  }
}

const SEPARATORS = ['\t', ';', ',', '|'] as const

function fromSpreadsheet(text: string, options: ImportOptions): ImportPreview {
  const separator = separatorOf(text)
  if (separator === undefined) {
    return nothing(
      'No table is in it. Paste rows from a spreadsheet, a CSV file, a Markdown table, or a rubric as JSON.',
    )
  }
  const { rows, problems } = rowsOf(text, separator)
  return importTable({ format: 'table', rows, title: '', summary: '', problems }, options)
}

/** The sign that parts the first row into most cells; undefined where none parts it. */
function separatorOf(text: string): string | undefined {
  const widths = SEPARATORS.map((separator) => ({ separator, width: rowsOf(text, separator, 1).rows[0]?.length ?? 0 }))
  const [widest] = widths.toSorted((a, b) => b.width - a.width)
  return widest && widest.width > 1 ? widest.separator : undefined
}

/** The rows as they stand; where a quotation mark is out of place, they are read as they are written, and it is said. */
function rowsOf(text: string, delimiter: string, to?: number): { rows: string[][]; problems: ImportProblem[] } {
  const common = { delimiter, relax_column_count: true, skip_empty_lines: true, ...(to !== undefined && { to }) }
  try {
    return { rows: parse(text, common), problems: [] }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    const rows = parse(text, { ...common, quote: null })
    const problem = note('A quotation mark is not closed, so quotation marks are read as they stand. Look at the rows.')
    return { rows, problems: [problem] }
  }
}

const nothing = (text: string): ImportPreview => ({ format: 'none', rubric: null, columns: [], problems: [lost(text)] })
const lost = (text: string): ImportProblem => ({ row: null, severity: 'lost', text })
const note = (text: string): ImportProblem => ({ row: null, severity: 'note', text })
const short = (text: string) => (text.length > 160 ? `${text.slice(0, 159)}…` : text)
