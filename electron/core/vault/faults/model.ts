import * as fc from 'fast-check'
import { isDeepStrictEqual } from 'node:util'
import { AppError } from '@shared/errors'
import type { Vault } from '../vault'
import { idea, longText } from './invented'
import { randomFrom } from './random'
import { deepCopy, powerCut, POWER_CUTS } from './simulated/power-cut'
import { SimulatedDisk } from './simulated/simulated-disk'
import { hands, openOn, titled } from './story'

type Change =
  | { act: 'create' | 'edit' | 'trash' | 'restore'; which: number; text: string }
  | { act: 'add'; which: number; count: number }
export type Act =
  | Change
  | { act: 'reopen' }
  | { act: 'undo' }
  | { act: 'redo' }
  | { act: 'crash'; cut: string; chance: number; isUnderWay: boolean }

const which = fc.nat(12)
export const text = fc.string({ unit: 'grapheme', maxLength: 60 })
export const act: fc.Arbitrary<Act> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ act: fc.constant('create' as const), which, text }) },
  { weight: 6, arbitrary: fc.record({ act: fc.constant('edit' as const), which, text }) },
  { weight: 2, arbitrary: fc.record({ act: fc.constantFrom('trash' as const, 'restore' as const), which, text }) },
  {
    weight: 1,
    arbitrary: fc.record({ act: fc.constant('add' as const), which, count: fc.integer({ min: 1, max: 5 }) }),
  },
  { weight: 1, arbitrary: fc.record({ act: fc.constant('reopen' as const) }) },
  {
    weight: 4,
    arbitrary: fc.constantFrom({ act: 'undo' as const }, { act: 'undo' as const }, { act: 'redo' as const }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      act: fc.constant('crash' as const),
      cut: fc.constantFrom(...POWER_CUTS),
      chance: fc.nat(),
      isUnderWay: fc.boolean(),
    }),
  },
)

interface Kept {
  note: string
  isInTrash: boolean
}

/** The vault as a Map would have it: what a record says by its title. */
type Model = Map<string, Kept>

const inVault = (vault: Vault): Model =>
  new Map(
    vault
      .records()
      .map(({ title, privateNote, deletedAt }) => [title, { note: privateNote, isInTrash: deletedAt !== null }]),
  )
const sorted = (model: Model) => [...model].toSorted(([one], [other]) => (one < other ? -1 : 1))

/** A vault and a Map to which the same is done, and which must say the same after each act. */
export class Run {
  private disk: SimulatedDisk
  private base: SimulatedDisk['root']
  private vault: Vault
  private model: Model = new Map()
  private past: Model[] = []
  private future: Model[] = []
  private now = Date.parse('2026-11-23T09:00:00.000Z')
  // An hour between any two steps, so that no two of them count as one.
  private readonly options = { ...hands(), now: () => new Date((this.now += 3_600_000)) }

  private constructor(disk: SimulatedDisk, vault: Vault, base: SimulatedDisk['root']) {
    this.disk = disk
    this.vault = vault
    this.base = base
  }

  static async begin(root: SimulatedDisk['root']): Promise<Run> {
    const disk = new SimulatedDisk(deepCopy(root))
    const run = new Run(disk, await openOn(disk, hands('first')), root)
    await run.reopen()
    return run
  }

  async perform(given: Act) {
    if (given.act === 'reopen') await this.reopen()
    else if (given.act === 'crash') await this.crash(given)
    else if (given.act === 'undo') await this.go(this.past, this.future, () => this.vault.history.undo())
    else if (given.act === 'redo') await this.go(this.future, this.past, () => this.vault.history.redo())
    else {
      const before = new Map(this.model)
      await this.change(given)
      if (!isDeepStrictEqual(before, this.model)) this.remember(before)
    }
    const [said, wanted] = [sorted(inVault(this.vault)), sorted(this.model)]
    if (!isDeepStrictEqual(said, wanted)) {
      throw new Error(`After “${given.act}” it says ${JSON.stringify(said)} and not ${JSON.stringify(wanted)}.`)
    }
  }

  end() {
    return this.vault.close()
  }

  private async reopen() {
    await this.vault.close()
    this.vault = await openOn(this.disk, this.options)
  }

  private remember(before: Model) {
    this.past.push(before)
    this.future = []
  }

  /** Back or forth one step; where there is none, the vault says so and stays as it is. */
  private async go(from: Model[], to: Model[], take: () => Promise<unknown>) {
    const next = from.pop()
    if (next) {
      await take()
      to.push(this.model)
      this.model = next
      return
    }
    const outcome = await take().catch((error: unknown) => error)
    if (!(outcome instanceof AppError)) throw new Error('There was nothing to undo or redo, and it did something.')
  }

  private async change(given: Change) {
    const titles = [...this.model.keys()]
    const title = titles[given.which % Math.max(1, titles.length)]
    if (given.act === 'create') {
      const name = `Record ${titles.length}`
      await this.vault.createRecord(idea(name, { privateNote: given.text }))
      this.model.set(name, { note: given.text, isInTrash: false })
    } else if (given.act === 'add') {
      const drafts = Array.from({ length: given.count }, (_, index) => idea(`Record ${titles.length + index}`))
      await this.vault.addRecords(drafts)
      for (const draft of drafts) this.model.set(draft.title, { note: '', isInTrash: false })
    } else if (title !== undefined) await this.changeOne(given.act, title, given.text)
  }

  private async changeOne(what: 'edit' | 'trash' | 'restore', title: string, note: string) {
    const record = titled(this.vault, title)
    const kept = this.model.get(title) ?? { note: '', isInTrash: false }
    if (what === 'edit') await this.vault.putRecord({ ...record, privateNote: note })
    if (what === 'trash') await this.vault.trash([record.id])
    if (what === 'restore') await this.vault.restore([record.id])
    this.model.set(title, what === 'edit' ? { ...kept, note } : { ...kept, isInTrash: what === 'trash' })
  }

  /** The power goes, with a save under way or without; a save that was under way may be there, whole. */
  private async crash({ cut, chance, isUnderWay }: Extract<Act, { act: 'crash' }>) {
    const random = randomFrom(chance)
    const settled = this.disk.events.length
    const name = `Record ${this.model.size}`
    if (isUnderWay) await this.vault.createRecord(idea(name, { privateNote: longText(random.below(3_000)) }))
    const span = this.disk.events.length - settled
    const moment = isUnderWay ? settled + random.below(Math.max(1, span)) : settled
    const image = powerCut(this.disk, this.base, moment, cut, random).disk()
    await this.vault.close()
    this.disk = image
    this.base = deepCopy(image.root)
    this.vault = await openOn(image, this.options)
    const found = inVault(this.vault).get(name)
    if (!isUnderWay || !found) return
    this.remember(new Map(this.model))
    this.model.set(name, found)
  }
}
