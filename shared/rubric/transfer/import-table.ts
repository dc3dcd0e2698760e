import { rubricIdFrom } from '../edit/rubric-id'
import { scaledTo100, weightSum } from '../edit/weights'
import { LEVELS } from '../levels'
import { Rubric } from '../rubric'
import { readHead, type Head } from './header-words'
import type { ImportOptions } from './import-options'
import type { ImportPreview, ImportProblem } from './import-preview'
import { criterionOf, quoted, TableRow, weightOf } from './table-criteria'
import { idsFor } from './table-ids'

/** A table as it was read, whatever it was written in. */
export interface ImportedTable {
  format: 'markdown' | 'table'
  /** The head first. */
  rows: readonly (readonly string[])[]
  /** What the text calls it. */
  title: string
  /** What the text says about it. */
  summary: string
  /** Told by whoever read the text. */
  problems: readonly ImportProblem[]
}

const NAME_NEEDED =
  'No column holds the names of the criteria. Head one of them “Criterion”, “Name” or “Competency”. The other heads that are understood: Id, Weight, Summary, Strong, Moderate, Weak, Sources, Software, and one for each level.'

/** What a table would become. Every cell is either in the rubric or named among the problems. */
export function importTable(table: ImportedTable, options: ImportOptions): ImportPreview {
  const [headers = [], ...cells] = table.rows
  const head = readHead(headers)
  const columns = headers.map((header, index) => ({ header, reads: head.words[index] ?? null }))
  const told = [...table.problems, ...unread(headers, head, cells)]
  const result = (rubric: Rubric | null, problems: readonly ImportProblem[]): ImportPreview => ({
    format: table.format,
    rubric,
    columns,
    problems: [...told, ...problems],
  })
  if (!head.columns.some((column) => column?.fills === 'name')) return result(null, [whole('lost', NAME_NEEDED)])
  const rows = cells.map((row, index) => new TableRow(index + 1, row, head.columns)).filter((row) => !row.isEmpty)
  const named = rows.filter(hasName)
  if (named.length === 0)
    return result(null, [
      ...rows.flatMap(({ problems }) => problems),
      whole('lost', 'The table has a head and no criterion under it.'),
    ])
  const name = options.name.trim() || table.title || 'Imported rubric'
  const { rubric, problems } = rubricOf(named, head, { ...options, name, summary: table.summary })
  return result(rubric, [...rows.flatMap((row) => row.problems), ...problems])
}

function hasName(row: TableRow): boolean {
  if (row.cell('name') !== '') return true
  row.tell('lost', `No name, so it is not read: ${quoted(row.text)}.`)
  return false
}

function rubricOf(rows: readonly TableRow[], { levels }: Head, options: ImportOptions & { summary: string }) {
  const names = rows.map((row) => ({ row: row.row, id: row.cell('id'), name: row.cell('name') }))
  const { ids, problems } = idsFor(names, options.name, options)
  const weights = rows.map(weightOf)
  const { name, summary, base } = options
  const criteria = rows.map((row, index) => criterionOf(row, ids[index]!, names[index]!.name, weights[index] ?? 0))
  const rubric = Rubric.parse({
    id: rubricIdFrom(name),
    name: name.slice(0, 500),
    version: '1.0.0',
    summary: summary.slice(0, 5_000),
    levels: { ...LEVELS, ...levels },
    criteria,
    gates: base.gates,
    grades: base.grades,
    sources: [...new Set(criteria.flatMap(({ sources }) => sources))].map((title) => ({ title })),
  })
  const weighed = inPercent(rubric, weights)
  return { rubric: weighed.rubric, problems: [...problems, ...weighed.problems] }
}

/** Weights as shares of one become percent; where the table has none, all criteria weigh the same. */
function inPercent(rubric: Rubric, weights: readonly (number | null)[]) {
  const said = weights.flatMap((weight) => weight ?? [])
  if (said.length === 0)
    return {
      rubric: scaledTo100(rubric),
      problems: [whole('note', 'The table has no weights, so all criteria weigh the same.')],
    }
  const sum = said.reduce((total, weight) => total + weight, 0)
  if (Math.abs(sum - 1) < 0.02 && said.every((weight) => weight <= 1)) {
    const criteria = rubric.criteria.map((criterion) => ({
      ...criterion,
      weight: Math.round(criterion.weight * 10_000) / 100,
    }))
    return {
      rubric: { ...rubric, criteria },
      problems: [whole('changed', 'Weights as shares of 1 are read as percent.')],
    }
  }
  const now = weightSum(rubric)
  const problems = now === 100 ? [] : [whole('note', `The weights make ${now}, not 100. The editor can scale them.`)]
  return { rubric, problems }
}

/** Columns whose head is not understood, with what stands in them. */
function unread(
  headers: readonly string[],
  { columns, tooMany }: Head,
  cells: readonly (readonly string[])[],
): ImportProblem[] {
  return headers.flatMap((header, index) => {
    const filled = cells.filter((row) => (row[index] ?? '').trim() !== '').length
    if (columns[index] !== null || (filled === 0 && header.trim() === '')) return []
    const many = `${filled} ${filled === 1 ? 'cell' : 'cells'}`
    const why = tooMany.includes(header) ? ': a rubric has three levels; paste the three that you need' : ''
    return whole('lost', `The column ${quoted(header || `number ${index + 1}`)} is not read (${many})${why}.`)
  })
}

const whole = (severity: ImportProblem['severity'], text: string): ImportProblem => ({ row: null, severity, text })
