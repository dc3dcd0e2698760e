import { RECORD_FILE_FORMAT } from '../../records/record-file'
import { Rubric } from '../rubric'
import type { ImportOptions } from './import-options'
import type { ImportPreview, ImportProblem } from './import-preview'

/** What parsed JSON would become: the same rubric, to the letter, or what keeps it from being one. */
export function importJson(value: unknown, { name, known }: Pick<ImportOptions, 'name' | 'known'>): ImportPreview {
  const parsed = Rubric.safeParse(value)
  if (!parsed.success)
    return preview(null, isRecordFile(value) ? [RECORDS] : parsed.error.issues.map((issue) => fault(issue, value)))
  const rubric = name.trim() === '' ? parsed.data : { ...parsed.data, name: name.trim() }
  return preview(rubric, sharedIds(rubric, known))
}

const preview = (rubric: Rubric | null, problems: ImportProblem[]): ImportPreview => ({
  format: 'json',
  rubric,
  columns: [],
  problems,
})

const RECORDS: ImportProblem = {
  row: null,
  severity: 'lost',
  text: 'This is a file of records, not of one rubric. Add it with “casebook add”; its rubrics come with it.',
}

const isRecordFile = (value: unknown) =>
  typeof value === 'object' && value !== null && (value as { format?: unknown }).format === RECORD_FILE_FORMAT

/** “Criterion 3 “Data”, weight: …” */
function fault({ path, message }: { path: PropertyKey[]; message: string }, value: unknown): ImportProblem {
  const [list, index, ...inside] = path
  if (list !== 'criteria' || typeof index !== 'number') {
    return { row: null, severity: 'lost', text: [...path.map(String), message].join(', ') }
  }
  const named: unknown = (value as { criteria: ({ name?: unknown } | null)[] }).criteria[index]?.name
  const where = [`Criterion ${index + 1}${typeof named === 'string' ? ` “${named}”` : ''}`, ...inside.map(String)].join(
    ', ',
  )
  return { row: index + 1, severity: 'lost', text: `${where}: ${message}` }
}

/** Ids that another rubric uses for something else: evidence that is linked to them is read under both. */
function sharedIds({ criteria }: Rubric, known: readonly Rubric[]): ImportProblem[] {
  return criteria.flatMap(({ id, name }, index) => {
    const meanings = known.flatMap((other) => other.criteria.filter((criterion) => criterion.id === id))
    if (meanings.length === 0 || meanings.some((criterion) => criterion.name === name)) return []
    const text = `Evidence that is linked to ${id} (${meanings[0]?.name}) is read under “${name}” too.`
    return { row: index + 1, severity: 'note' as const, text }
  })
}
