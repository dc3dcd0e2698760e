import { newestFirst, type RecordSummary } from '../records/summary'
import type { Known, Named } from './named'

type Summary = Pick<RecordSummary, 'id' | 'kind' | 'title' | 'tags' | 'when' | 'createdAt' | 'deletedAt'>

/** What a vault knows: its projects and people, newest first, and its tags, those used most first. */
export function knownOf(records: readonly Summary[], criteria: readonly Named[], today: string): Known {
  const kept = records.filter(({ deletedAt }) => deletedAt === null)
  const named = (kind: string) =>
    kept
      .filter((record) => record.kind === kind)
      .toSorted(newestFirst)
      .map(({ id, title }) => ({ id, name: title }))
  const uses = new Map<string, number>()
  for (const tag of kept.flatMap(({ tags }) => tags)) uses.set(tag, (uses.get(tag) ?? 0) + 1)
  return {
    projects: named('project'),
    people: named('person'),
    criteria: criteria.map(({ id, name }) => ({ id, name })),
    tags: [...uses].toSorted(([a, n], [b, m]) => m - n || a.localeCompare(b)).map(([tag]) => tag),
    today,
  }
}
