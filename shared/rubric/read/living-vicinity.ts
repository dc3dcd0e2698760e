import type { RecordOf, VaultRecord } from '../../records/kinds'
import { ownOf, type Vicinity } from './surroundings'

/** What the records are read with, kept up as single records change. */
export class LivingVicinity implements Vicinity {
  readonly projects = new Map<string, RecordOf<'project'>>()
  readonly people = new Map<string, RecordOf<'person'>>()
  /** How many records show an exhibit, or something of a project. */
  private readonly shown = new Map<string, number>()

  readonly isShown = (exhibitOrProject: string): boolean => this.shown.has(exhibitOrProject)

  /** Whether anything changed that other records may rest on. */
  change(gone: readonly VaultRecord[], come: readonly VaultRecord[]): boolean {
    const before = new Map<string, boolean>()
    const touch = (key: string, by: 1 | -1) => {
      if (!before.has(key)) before.set(key, this.shown.has(key))
      const count = (this.shown.get(key) ?? 0) + by
      if (count === 0) this.shown.delete(key)
      else this.shown.set(key, count)
    }
    let isOther = false
    for (const record of gone) isOther = this.remove(record, touch) || isOther
    for (const record of come) isOther = this.add(record, touch) || isOther
    return isOther || [...before].some(([key, was]) => was !== this.shown.has(key))
  }

  private remove(record: VaultRecord, touch: (key: string, by: -1) => void): boolean {
    shownBy(record).forEach((key) => touch(key, -1))
    if (record.kind === 'project') return this.projects.delete(record.id)
    return record.kind === 'person' && this.people.delete(record.id)
  }

  private add(record: VaultRecord, touch: (key: string, by: 1) => void): boolean {
    shownBy(record).forEach((key) => touch(key, 1))
    if (record.kind === 'project') this.projects.set(record.id, record)
    if (record.kind === 'person') this.people.set(record.id, record)
    return record.kind === 'project' || record.kind === 'person'
  }
}

/** What a record that carries something shows: its exhibit, and the project to which it belongs. */
function shownBy(record: VaultRecord): string[] {
  if (record.exhibit === null || !ownOf(record).carries) return []
  return record.project === null ? [record.exhibit] : [record.exhibit, record.project]
}
