import type { RecordSummary } from '@shared/records/summary'

/** What the list is narrowed to: any of the values of each, all of them together. */
export interface Filter {
  kind: readonly string[]
  criterion: readonly string[]
  /** Ids of projects; a project itself counts as its own. */
  project: readonly string[]
  tag: readonly string[]
}
export type Dimension = keyof Filter

export const NO_FILTER: Filter = { kind: [], criterion: [], project: [], tag: [] }
export const DIMENSIONS = Object.keys(NO_FILTER) as Dimension[]

export const isFiltered = (filter: Filter) => DIMENSIONS.some((dimension) => filter[dimension].length > 0)

const valuesOf: Record<Dimension, (record: RecordSummary) => readonly string[]> = {
  kind: ({ kind }) => [kind],
  criterion: ({ evidence }) => evidence.map(({ criterion }) => criterion),
  project: ({ id, kind, project }) => (kind === 'project' ? [id] : project ? [project] : []),
  tag: ({ tags }) => tags,
}

export function fits(record: RecordSummary, filter: Filter): boolean {
  return DIMENSIONS.every((dimension) => {
    const wanted = filter[dimension]
    return wanted.length === 0 || valuesOf[dimension](record).some((value) => wanted.includes(value))
  })
}

export function toggled(filter: Filter, dimension: Dimension, value: string): Filter {
  const values = filter[dimension]
  const next = values.includes(value) ? values.filter((other) => other !== value) : [...values, value]
  return { ...filter, [dimension]: next }
}

export const without = (filter: Filter, dimension: Dimension): Filter => ({ ...filter, [dimension]: [] })

export interface FilterChoice {
  value: string
  label: string
  count: number
}

/** The values that occur, with how many records have each, in the order of their labels. */
export function choicesOf(
  records: readonly RecordSummary[],
  dimension: Dimension,
  labelOf: (value: string) => string,
): FilterChoice[] {
  const counts = new Map<string, number>()
  for (const record of records)
    for (const value of new Set(valuesOf[dimension](record))) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts]
    .map(([value, count]) => ({ value, label: labelOf(value), count }))
    .toSorted((a, b) => a.label.localeCompare(b.label, 'en', { numeric: true }))
}
