import type { RecordSummary } from '@shared/records/summary'

/** The records that were opened in this window, the latest last. They are not kept: they would tell what was looked at. */
const opened = new Set<string>()

/** Remembers the record that an address shows, if it shows one. */
export function rememberOpened(path: string) {
  const id = /^\/(?:evidence|case)\/([^/]+)/.exec(path)?.[1]
  if (id === undefined || id.startsWith('new-') || id === 'trash') return
  opened.delete(id)
  opened.add(id)
}

/** Opened here last first, then those that were written in last. */
export function recentOf(records: readonly RecordSummary[], count: number, ids = [...opened].toReversed()) {
  const byId = new Map(ids.map((id, place) => [id, place]))
  const seen = records.filter(({ id }) => byId.has(id)).toSorted((a, b) => byId.get(a.id)! - byId.get(b.id)!)
  if (seen.length >= count) return seen.slice(0, count)
  return [...seen, ...latest(records, count - seen.length, byId)]
}

/** A sort of fifty thousand for the sake of six would be felt. */
function latest(records: readonly RecordSummary[], count: number, without: ReadonlyMap<string, unknown>) {
  const best: RecordSummary[] = []
  for (const record of records) {
    if (without.has(record.id)) continue
    const last = best.at(-1)
    if (best.length === count && last && last.updatedAt >= record.updatedAt) continue
    const at = best.findIndex(({ updatedAt }) => updatedAt < record.updatedAt)
    best.splice(at === -1 ? best.length : at, 0, record)
    best.length = Math.min(best.length, count)
  }
  return best
}
