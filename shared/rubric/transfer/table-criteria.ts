import { LEVEL_NAMES, type Level } from '../levels'
import { Criterion, TOPICS, type Anchor, type Topic } from '../rubric'
import { flagIn, linesOf, listIn, weightIn } from './cells'
import type { Column, Head } from './header-words'
import type { ImportProblem } from './import-preview'

/** As long as one text of a rubric may be, in characters. */
const MOST = 5_000

/** A row of the table, by what its columns fill. */
export class TableRow {
  readonly row: number
  readonly problems: ImportProblem[] = []
  readonly #cells: readonly string[]
  readonly #columns: Head['columns']

  constructor(row: number, cells: readonly string[], columns: Head['columns']) {
    this.row = row
    this.#cells = cells
    this.#columns = columns
    const extra = cells.slice(columns.length).filter((cell) => cell.trim() !== '')
    if (extra.length > 0) this.tell('lost', `More cells than the head has; not read: ${quoted(extra.join(' | '))}.`)
  }

  cell(fills: Column['fills'], level?: Level): string {
    const at = this.#columns.findIndex(
      (column) => column?.fills === fills && (!('level' in column) || column.level === level),
    )
    const text = at < 0 ? '' : (this.#cells[at] ?? '').trim()
    if (text.length > MOST) this.tell('lost', `Only the first 5,000 characters are read of ${quoted(text)}.`)
    return text.slice(0, MOST)
  }

  get isEmpty(): boolean {
    return this.#cells.every((cell) => cell.trim() === '')
  }

  /** What it says, to name it where it cannot be read. */
  get text(): string {
    return this.#cells
      .map((cell) => cell.trim())
      .filter(Boolean)
      .join(' | ')
  }

  tell(severity: ImportProblem['severity'], text: string) {
    this.problems.push({ row: this.row, severity, text })
  }
}

/** The criterion of a row; its weight is still as the table says it, in percent or as a share of one. */
export function criterionOf(row: TableRow, id: string, name: string, weight: number): Criterion {
  return Criterion.parse({
    id,
    name,
    weight,
    summary: row.cell('summary'),
    anchors: LEVEL_NAMES.flatMap((level) => anchorOf(row, level)),
    strong: linesOf(row.cell('strong')),
    moderate: linesOf(row.cell('moderate')),
    weak: linesOf(row.cell('weak')),
    softwareContrast: row.cell('softwareContrast'),
    bridge: bridgeOf(row),
    topic: topicOf(row),
    countsFrom: listIn(row.cell('countsFrom')),
    sources: listIn(row.cell('sources')),
  })
}

/** What a level asks: the first line is its summary, each further one a signal. */
function anchorOf(row: TableRow, level: Level): Anchor[] {
  const [summary = '', ...signals] = linesOf(row.cell('level', level))
  const more = linesOf(row.cell('signals', level))
  return summary === '' && more.length === 0 ? [] : [{ level, summary, signals: [...signals, ...more] }]
}

/** In percent; null where the row says none. */
export function weightOf(row: TableRow): number | null {
  const text = row.cell('weight')
  const weight = weightIn(text)
  if (weight === null || (weight >= 0 && weight <= 100)) return weight
  row.tell('lost', `${quoted(text)} is no weight from 0 to 100; 0 stands for it.`)
  return 0
}

function bridgeOf(row: TableRow): boolean {
  const text = row.cell('bridge')
  const bridge = flagIn(text)
  if (bridge === null) row.tell('lost', `${quoted(text)} says neither yes nor no to a bridge; no stands for it.`)
  return bridge ?? false
}

function topicOf(row: TableRow): Topic {
  const text = row.cell('topic').toLowerCase()
  const topic = (Object.keys(TOPICS) as Topic[]).find((key) => key === text || TOPICS[key].toLowerCase() === text)
  if (!topic && text !== '') row.tell('lost', `${quoted(text)} is no topic that Casebook has rules for.`)
  return topic ?? 'general'
}

export const quoted = (text: string) => `“${text.length > 80 ? `${text.slice(0, 79)}…` : text}”`
