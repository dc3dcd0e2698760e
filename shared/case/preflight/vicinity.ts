import type { RecordOf, VaultRecord } from '../../records/kinds'
import { referencesOf } from '../../records/references'
import { exhibitsIn } from './text/citations'

type Case = RecordOf<'case'>

/** The records of a vault that the review of one case may need, gathered in two passes over all of them. */
export interface Vicinity {
  /** Outside the trash: every project and person, and what the case names. */
  byId: ReadonlyMap<string, VaultRecord>
  /** Outside the trash: what the texts of the case and of its flagships cite. */
  byExhibit: ReadonlyMap<string, VaultRecord>
  /** What the case names and what lies in the trash. */
  trashed: ReadonlyMap<string, VaultRecord>
  impacts: readonly RecordOf<'impact'>[]
  people: readonly RecordOf<'person'>[]
  /** What belongs to each flagship, by the id of the project. */
  ofFlagship: ReadonlyMap<string, readonly VaultRecord[]>
}

export function vicinityOf(item: Case, records: readonly VaultRecord[]): Vicinity {
  const wanted = new Set(referencesOf(item).map(({ id }) => id))
  const byId = new Map<string, VaultRecord>()
  const trashed = new Map<string, VaultRecord>()
  const impacts: RecordOf<'impact'>[] = []
  const people: RecordOf<'person'>[] = []
  const ofFlagship = new Map<string, VaultRecord[]>(item.flagships.map((id) => [id, []]))
  for (const record of records) {
    const isWanted = wanted.has(record.id)
    if (record.deletedAt !== null) {
      if (isWanted) trashed.set(record.id, record)
      continue
    }
    if (record.kind === 'impact') impacts.push(record)
    else if (record.kind === 'person') people.push(record)
    if (isWanted || record.kind === 'project' || record.kind === 'person') byId.set(record.id, record)
    if (record.project !== null) ofFlagship.get(record.project)?.push(record)
  }
  const flagships = item.flagships.flatMap((id) => byId.get(id) ?? [])
  const byExhibit = cited([item, ...flagships], records)
  for (const record of byExhibit.values()) byId.set(record.id, record)
  return { byId, byExhibit, trashed, impacts, people, ofFlagship }
}

/** The records outside the trash whose exhibit numbers stand in the texts of some others. */
function cited(from: readonly VaultRecord[], records: readonly VaultRecord[]): Map<string, VaultRecord> {
  const wanted = new Set(from.flatMap((record) => exhibitsIn(textOf(record)).map(({ exhibit }) => exhibit)))
  const found = new Map<string, VaultRecord>()
  if (wanted.size === 0) return found
  for (const record of records)
    if (record.exhibit !== null && record.deletedAt === null && wanted.has(record.exhibit))
      found.set(record.exhibit, record)
  return found
}

const texts = new WeakMap<VaultRecord, string>()

/** All text of a record in one piece. */
function textOf(record: VaultRecord): string {
  const known = texts.get(record) ?? JSON.stringify(record)
  texts.set(record, known)
  return known
}
