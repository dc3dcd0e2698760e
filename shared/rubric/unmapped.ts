import type { RecordSummary } from '../records/summary'
import { unmappedLinks } from './links'
import type { Rubric } from './rubric'

/** Records that are linked to a criterion which a rubric does not read. */
export interface UnmappedGroup {
  /** The id that the links name. */
  criterion: string
  /** What another rubric, or another version of this one, calls it; null where none knows it. */
  name: string | null
  records: RecordSummary[]
}

/** What a rubric does not read, by the criterion that the links name. */
export function unmappedGroups(
  rubric: Rubric,
  records: readonly RecordSummary[],
  known: readonly Rubric[],
): UnmappedGroup[] {
  const groups = new Map<string, UnmappedGroup>()
  for (const { criterion, record } of unmappedLinks(rubric, records)) {
    const group = groups.get(criterion) ?? { criterion, name: nameIn(known, criterion), records: [] }
    if (!group.records.includes(record)) group.records.push(record)
    groups.set(criterion, group)
  }
  return [...groups.values()].toSorted((a, b) => a.criterion.localeCompare(b.criterion, 'en', { numeric: true }))
}

const nameIn = (known: readonly Rubric[], id: string): string | null =>
  known.flatMap(({ criteria }) => criteria).find((criterion) => criterion.id === id)?.name ?? null
