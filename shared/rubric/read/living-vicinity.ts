import type { RecordOf, VaultRecord } from '../../records/kinds'
import type { Own, Vicinity } from './surroundings'

/** A record with what it says by itself. */
export interface Neighbor {
  record: VaultRecord
  own: Own
}

/** What the records are read with, kept up as single records change. */
export class LivingVicinity implements Vicinity {
  readonly projects = new Map<string, RecordOf<'project'>>()
  readonly people = new Map<string, RecordOf<'person'>>()
  /** How many records show an exhibit, or something of a project. */
  private readonly shown = new Map<string, number>()

  readonly isShown = (exhibitOrProject: string): boolean => this.shown.has(exhibitOrProject)

  /** Takes records out and in. Whether anything changed that other records may rest on. */
  change(gone: readonly Neighbor[], come: readonly Neighbor[]): boolean {
    const before = new Map<string, boolean>()
    for (const neighbor of gone) this.mark(neighbor, before)
    for (const neighbor of come) this.mark(neighbor, before)
    for (const neighbor of gone) this.remove(neighbor)
    this.add(come)
    const isOther = [...gone, ...come].some(({ record: { kind } }) => kind === 'project' || kind === 'person')
    return isOther || [...before].some(([key, was]) => was !== this.shown.has(key))
  }

  add(come: readonly Neighbor[]): void {
    for (const neighbor of come) {
      const { record } = neighbor
      if (record.kind === 'project') this.projects.set(record.id, record)
      else if (record.kind === 'person') this.people.set(record.id, record)
      this.count(neighbor, 1)
    }
  }

  private remove(neighbor: Neighbor) {
    const { record } = neighbor
    if (record.kind === 'project') this.projects.delete(record.id)
    else if (record.kind === 'person') this.people.delete(record.id)
    this.count(neighbor, -1)
  }

  /** Keeps what was shown before. */
  private mark({ record: { exhibit, project }, own }: Neighbor, before: Map<string, boolean>) {
    if (exhibit === null || !own.carries) return
    before.set(exhibit, this.shown.has(exhibit))
    if (project !== null) before.set(project, this.shown.has(project))
  }

  private count({ record: { exhibit, project }, own }: Neighbor, by: 1 | -1) {
    if (exhibit === null || !own.carries) return
    this.countOne(exhibit, by)
    if (project !== null) this.countOne(project, by)
  }

  private countOne(key: string, by: 1 | -1) {
    const count = (this.shown.get(key) ?? 0) + by
    if (count === 0) this.shown.delete(key)
    else this.shown.set(key, count)
  }
}
