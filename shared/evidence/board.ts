import type { BulkChange } from './bulk-change'
import type { RecordSummary } from '../records/summary'
import type { Disclosure } from '../records/record'
import { NONE } from './dimensions'
import type { BoardBy } from './evidence-view'
import { valuesIn, type FilterContext } from './filter'

export interface BoardColumn {
  value: string
  records: RecordSummary[]
}

/**
 * The records side by side, a column for each value. A record that counts for two criteria stands in both of their columns.
 * @param always values that have a column though nothing is in it, in their order
 */
export function boardColumns(
  records: readonly RecordSummary[],
  by: BoardBy,
  context: FilterContext,
  always: readonly string[],
): BoardColumn[] {
  const columns = new Map<string, RecordSummary[]>(always.map((value) => [value, []]))
  const rest: RecordSummary[] = []
  for (const record of records) {
    const values = new Set(valuesIn(record, by, context))
    if (values.size === 0) rest.push(record)
    for (const value of values) {
      if (value === NONE) rest.push(record)
      else if (columns.has(value)) columns.get(value)?.push(record)
      else columns.set(value, [record])
    }
  }
  const sides = [...columns].map(([value, of]) => ({ value, records: of }))
  return rest.length > 0 ? [...sides, { value: NONE, records: rest }] : sides
}

/** The change that moves a record into a column; null where a column is not one plain field that a person sets. */
export function moveTo(by: BoardBy, value: string): BulkChange | null {
  if (by === 'disclosure') return { do: 'disclosure', disclosure: value as Disclosure }
  if (by === 'project') return { do: 'project', project: value === NONE ? null : value }
  return null
}
