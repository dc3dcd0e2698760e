import { expect, test, type TestContext } from 'vitest'
import { AppError } from '@shared/errors'
import type { Files } from '../files'
import type { Vault } from '../vault'
import { digestOf } from './canonical'
import { CODES, faultyDisk, passing, type FaultyDisk, type Plan } from './faulty-disk'
import type { Tally } from './figures'
import { randomFrom } from './random'
import { scaled, tallyFor } from './scale'
import { deepCopy, powerCut } from './simulated/power-cut'
import { SimulatedDisk } from './simulated/simulated-disk'
import { deedsOf, diskBefore, hands, openOn, statesOf, type Deed, type Story } from './story'
import { fill, STORIES } from './stories'

/** A story told on a disk that fails, with someone who tries again once the disk is mended. */
class Attempt {
  private readonly disk: SimulatedDisk
  private readonly base: SimulatedDisk['root']
  private readonly files: FaultyDisk
  private readonly states: readonly string[]
  private readonly name: string
  private readonly tally: Tally
  private readonly story: Story
  private readonly plan: Plan
  private readonly options = hands()
  /** How many deeds are done. */
  private done = 0

  constructor(base: SimulatedDisk['root'], states: readonly string[], plan: Plan, story: Story, tally: Tally) {
    this.base = base
    this.disk = new SimulatedDisk(deepCopy(base))
    this.files = faultyDisk(this.disk, plan)
    this.states = states
    this.name = `${story.name}, call ${plan.at} ${plan.code}${plan.forEver ? ' for ever' : ''}`
    this.story = story
    this.plan = plan
    this.tally = tally
  }

  async live() {
    this.tally.cycle()
    let vault = await this.open()
    for (const step of this.story.steps) {
      if (step === 'reopen') {
        await this.close(vault)
        vault = await this.open()
        continue
      }
      for (const deed of deedsOf(step)) vault = await this.perform(deed, vault)
    }
    await this.close(vault)
    this.files.mend()
    const last = await openOn(this.files, this.options)
    this.expectOneOf(digestOf(last), [this.states.length - 1], 'in the end')
    await last.close()
  }

  /** Does a deed; where it fails, looks whether all is as it was, and does it again on a mended disk. */
  private async perform(deed: Deed, given: Vault): Promise<Vault> {
    const wasWritable = given.info.access === 'write'
    const failure = await this.tried(deed, given)
    if (failure === undefined) {
      this.done += 1
      await this.expectOnDisk([this.done], 'falseSaved')
      return given
    }
    if (!(failure instanceof AppError)) this.tally.found('others', `${this.name}: not in words: ${String(failure)}`)
    this.expectOneOf(digestOf(given), this.inMemory(), 'in memory')
    await this.expectOnDisk([this.done, this.done + 1], 'acknowledgedLost')
    this.expectHonest(given)
    this.files.mend()
    if ((await this.tried(deed, given)) === undefined) {
      this.done += 1
      return given
    }
    if (wasWritable) this.expectWritable(given)
    // Writing has ended until the vault is opened again; what was under way may have reached the disk.
    await this.close(given)
    const vault = await this.open()
    if (digestOf(vault) !== this.states[this.done + 1]) {
      const again = await this.tried(deed, vault)
      if (again !== undefined) this.tally.found('others', `${this.name}: cannot be saved again: ${String(again)}`)
    }
    this.done += 1
    return vault
  }

  /** A short write goes on with the rest, and a sync that failed is never tried again. */
  private expectHonest(vault: Vault) {
    const { code, forEver } = this.plan
    if (code === 'short' && !forEver) this.tally.found('others', `${this.name}: a short write ended the save`)
    if (this.files.failures().has('dataSync') && vault.info.access !== 'read') {
      this.tally.found('others', `${this.name}: after a failed sync it still writes`)
    }
  }

  /** Only a sync that failed, or a deed that is half done, ends the writing until the vault is opened again. */
  private expectWritable(vault: Vault) {
    const mayEnd = this.plan.forEver || this.story.mayHalfCount === true || this.files.failures().has('dataSync')
    if (!mayEnd && vault.info.access === 'read')
      this.tally.found('others', `${this.name}: it must be opened again to save`)
  }

  /** What commands dropped is on the disk, and comes into memory when it can be taken in. */
  private inMemory(): number[] {
    if (this.story.mayHalfCount) return [this.done, this.done + 1]
    return this.story.isOfInbox ? Array.from({ length: this.done + 1 }, (_, index) => index) : [this.done]
  }

  private async tried(deed: Deed, vault: Vault): Promise<Error | undefined> {
    try {
      await deed(vault)
    } catch (error) {
      return error instanceof Error ? error : new Error('It was no error that it failed with.')
    }
    // What waits in the inbox stays there when it cannot be taken in.
    await vault.takeInbox().catch(() => undefined)
    return undefined
  }

  private async open(): Promise<Vault> {
    try {
      return await openOn(this.files, this.options)
    } catch (error) {
      if (!(error instanceof AppError)) this.tally.found('others', `${this.name}: opening: ${String(error)}`)
      this.files.mend()
      return openOn(this.files, this.options)
    }
  }

  private async close(vault: Vault) {
    await vault.close().catch(() => undefined)
  }

  /** Looks at the disk as it is, and as it would be if the power went now. */
  private async expectOnDisk(expected: readonly number[], what: 'falseSaved' | 'acknowledgedLost') {
    const cut = powerCut(this.disk, this.base, this.disk.events.length, 'all unsynced is gone', randomFrom(1)).disk()
    for (const disk of [new SimulatedDisk(deepCopy(this.disk.root)), cut]) {
      try {
        const look = await openOn(disk, hands('look'))
        const digest = digestOf(look)
        const found = this.states.indexOf(digest)
        await look.close()
        if (!expected.some((state) => this.states[state] === digest))
          this.tally.found(what, `${this.name}: the disk shows state ${found}, not ${expected.join(' or ')}`)
      } catch (error) {
        this.tally.found('unreadable', `${this.name}: ${String(error)}`)
      }
    }
  }

  private expectOneOf(digest: string, expected: readonly number[], where: string) {
    const found = this.states.indexOf(digest)
    if (!expected.some((state) => this.states[state] === digest))
      this.tally.found('others', `${this.name}: ${where} is state ${found}, not ${expected.join()}`)
  }
}

/** Other calls than writes do not know these. */
const WRITES_ONLY: ReadonlySet<string> = new Set(['short', 'lies'])

async function failEverywhere(story: Story, context: TestContext) {
  const { tally, random } = tallyFor(context)
  const base = deepCopy((await diskBefore(story, hands('before'))).root)
  const counting = faultyDisk(new SimulatedDisk(deepCopy(base)))
  const states = (await statesOf(story, counting, hands())).map(({ digest }) => digest)
  const share = story.isHeavy ? scaled(0.004, 0.03) : scaled(0.02, 0.25)
  const writes = counting.writes()
  for (let at = 1; at <= counting.calls(); at += 1) {
    for (const code of CODES) {
      if (WRITES_ONLY.has(code) && !writes.has(at)) continue
      for (const forEver of [false, true]) {
        // Only the vault's own care finds these out, so every one is tried.
        const isSure = WRITES_ONLY.has(code) && !forEver && !story.isHeavy
        if (isSure || random.chance(share)) await new Attempt(base, states, { at, code, forEver }, story, tally).live()
      }
    }
  }
  return tally.told
}

// When any call to the disk fails, nothing is called saved that is not, and the next save succeeds.
test.for(STORIES)('$name, whatever call to the disk fails', async (story, context) => {
  expect(await failEverywhere(story, context)).toEqual([])
})

test('a generation that the disk garbles on the way is never made current', async (context) => {
  const { tally } = tallyFor(context)
  for (let bad = 0; bad < scaled(3, 12); bad += 1) {
    tally.cycle()
    const disk = await diskBefore({ name: 'garbled', steps: [] }, hands('before'))
    const vault = await openOn(garbling(disk, bad), hands())
    await fill('Long')(vault)
    await vault.close()
    const again = await openOn(disk, hands(), 'read')
    if (again.records().length !== 7) tally.found('acknowledgedLost', `piece ${bad}`)
    if (again.notices.some((notice) => notice.includes('is damaged')))
      tally.found('undetected', `piece ${bad} was garbled`)
    await again.close()
  }
  expect(tally.told).toEqual([])
})

/** A disk that flips a bit in one of the pieces of each generation, and says nothing. */
function garbling(files: Files, bad: number): Files {
  const open: Files['open'] = async (path, how, mode) => {
    const file = await files.open(path, how, mode)
    let piece = 0
    const write = (bytes: Uint8Array) => {
      piece += 1
      const copy = new Uint8Array(bytes)
      if (how === 'wx' && path.includes('gen-') && (piece - 1) % 12 === bad % 2) copy[bad] = (copy[bad] ?? 0) ^ 1
      return file.write(copy)
    }
    return { ...file, write }
  }
  return passing(files, { open })
}
