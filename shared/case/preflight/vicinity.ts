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

/** What was gathered last, and from what. */
interface Gathered {
  item: Case
  records: readonly VaultRecord[]
  /** The ids that the case names, and the exhibits that it and its flagships cite. */
  ids: ReadonlySet<string>
  exhibits: ReadonlySet<string>
  vicinity: Vicinity
}
let last: Gathered | null = null

/**
 * What is near a case. After an edit elsewhere in the vault it is the same object as before: all records are compared by
 * identity, and only where one that matters has changed are they gathered again.
 */
export function vicinityOf(item: Case, records: readonly VaultRecord[]): Vicinity {
  if (last?.item === item && isUntouched(last, records)) last.records = records
  else last = gather(item, records)
  return last.vicinity
}

function isUntouched(gathered: Gathered, records: readonly VaultRecord[]): boolean {
  const { length } = records
  if (gathered.records.length !== length) return false
  for (let index = 0; index < length; index += 1) {
    const [before, now] = [gathered.records[index], records[index]]
    if (before !== now && (!before || !now || matters(gathered, before) || matters(gathered, now))) return false
  }
  return true
}

const ALWAYS: ReadonlySet<string> = new Set(['project', 'person', 'impact'])

const matters = ({ item, ids, exhibits }: Gathered, { id, kind, project, exhibit }: VaultRecord): boolean =>
  ALWAYS.has(kind) ||
  ids.has(id) ||
  (exhibit !== null && exhibits.has(exhibit)) ||
  (project !== null && item.flagships.includes(project))

function gather(item: Case, records: readonly VaultRecord[]): Gathered {
  const ids = new Set(referencesOf(item).map(({ id }) => id))
  const byId = new Map<string, VaultRecord>()
  const trashed = new Map<string, VaultRecord>()
  const impacts: RecordOf<'impact'>[] = []
  const people: RecordOf<'person'>[] = []
  const ofFlagship = new Map<string, VaultRecord[]>(item.flagships.map((id) => [id, []]))
  for (const record of records) {
    const isWanted = ids.has(record.id)
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
  const exhibits = citedBy([item, ...flagships])
  const byExhibit = withExhibits(exhibits, records)
  for (const record of byExhibit.values()) byId.set(record.id, record)
  return { item, records, ids, exhibits, vicinity: { byId, byExhibit, trashed, impacts, people, ofFlagship } }
}

const citedBy = (records: readonly VaultRecord[]): Set<string> =>
  new Set(records.flatMap((record) => exhibitsIn(textOf(record)).map(({ exhibit }) => exhibit)))

/** The records outside the trash that have one of some exhibit numbers. */
function withExhibits(wanted: ReadonlySet<string>, records: readonly VaultRecord[]): Map<string, VaultRecord> {
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
