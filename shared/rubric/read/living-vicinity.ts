import type { RecordOf, VaultRecord } from '../../records/kinds'
import { carries, type Vicinity } from './surroundings'

/** What the records are read with, kept up as single records change. */
export class LivingVicinity implements Vicinity {
  readonly projects = new Map<string, RecordOf<'project'>>()
  readonly people = new Map<string, RecordOf<'person'>>()
  /** How many records show an exhibit, or something of a project. */
  private readonly shown = new Map<string, number>()

  readonly isShown = (exhibitOrProject: string): boolean => this.shown.has(exhibitOrProject)

  /** Takes records out and in. Whether anything changed that other records may rest on. */
  change(gone: readonly VaultRecord[], come: readonly VaultRecord[]): boolean {
    const before = new Map<string, boolean>()
    const touched = [...gone, ...come]
    for (const key of touched.flatMap(shownBy)) before.set(key, this.shown.has(key))
    for (const record of gone) this.remove(record)
    this.add(come)
    const isOther = touched.some(({ kind }) => kind === 'project' || kind === 'person')
    return isOther || [...before].some(([key, was]) => was !== this.shown.has(key))
  }

  add(come: readonly VaultRecord[]): void {
    for (const record of come) {
      if (record.kind === 'project') this.projects.set(record.id, record)
      else if (record.kind === 'person') this.people.set(record.id, record)
      for (const key of shownBy(record)) this.count(key, 1)
    }
  }

  private remove(record: VaultRecord) {
    if (record.kind === 'project') this.projects.delete(record.id)
    else if (record.kind === 'person') this.people.delete(record.id)
    for (const key of shownBy(record)) this.count(key, -1)
  }

  private count(key: string, by: 1 | -1) {
    const count = (this.shown.get(key) ?? 0) + by
    if (count === 0) this.shown.delete(key)
    else this.shown.set(key, count)
  }
}

const NOTHING: readonly string[] = []

/** What a record that carries something shows: its exhibit, and the project to which it belongs. */
function shownBy(record: VaultRecord): readonly string[] {
  if (record.exhibit === null || !carries(record)) return NOTHING
  return record.project === null ? [record.exhibit] : [record.exhibit, record.project]
}
