import { expect, test, type TestContext } from 'vitest'
import { AppError } from '@shared/errors'
import { createVault } from '../create-vault'
import type { Vault } from '../vault'
import { digestOf, sayingsOf } from './canonical'
import type { Tally } from './figures'
import { idea } from './invented'
import { allowedAt, lived } from './living'
import type { Random } from './random'
import { isFull, scaled, tallyFor } from './scale'
import { deepCopy, POWER_CUTS, powerCut } from './simulated/power-cut'
import { SimulatedDisk } from './simulated/simulated-disk'
import { diskBefore, FOLDER, hands, HOME, openOn, statesOf, type State, type Story } from './story'
import { STORIES } from './stories'

const SEEDS = scaled(2, 50)
const HEAVY_SEEDS = scaled(1, 4)
/** How many of the moments of a heavy story are tried. */
const HEAVY_SHARE = scaled(0.12, 1)

interface Cut {
  disk: SimulatedDisk
  /** From the last acknowledged to the last asked for. */
  allowed: readonly State[]
  states: readonly State[]
  name: string
  /** Whether what was written may be something else now, which the vault then has to name. */
  isGarbled: boolean
}

/** Opens what the power cut left, saves once more, and looks at it again. */
async function survived({ disk, allowed, states, name, isGarbled }: Cut, tally: Tally): Promise<void> {
  tally.cycle()
  const options = hands('after')
  try {
    const vault = await openOn(disk, options)
    const wrong = faultOf(vault, allowed, isGarbled)
    if (wrong !== undefined) {
      const at = states.findIndex(({ digest }) => digest === digestOf(vault))
      tally.found(
        'acknowledgedLost',
        `${name}: ${wrong}; it shows state ${at}, not one of ${numbersOf(allowed, states)}`,
      )
    }
    await lookedAt(vault, name, tally)
    // Garbage in a write that many saves shared looks like many lost steps; then the vault asks before it is written to.
    if (isGarbled && allowed.length > 3 && vault.info.damaged) return await vault.close()
    await vault.createRecord(idea('After the cut'))
    const after = digestOf(vault)
    const notices = vault.info.notices
    await vault.close()
    const again = await openOn(disk, options, 'read')
    if (digestOf(again) !== after) tally.found('acknowledgedLost', `${name}: the save after it`)
    if (!isGarbled && notices.some((notice) => notice.includes('could not be read'))) {
      tally.found('others', `${name}: false alarm: ${notices.join(' ')}`)
    }
    await again.close()
  } catch (error) {
    tally.found('unreadable', `${name}: ${String(error)}`)
  }
}

const numbersOf = (some: readonly State[], all: readonly State[]) => some.map((state) => all.indexOf(state)).join()

/**
 * Saves that come at once share one write, and none of them is acknowledged before all are; where garbage hits the middle
 * of it, some may be there and others not.
 */
function faultOf(vault: Vault, allowed: readonly State[], isGarbled: boolean): string | undefined {
  const digest = digestOf(vault)
  if (allowed.some((state) => state.digest === digest)) return undefined
  if (!isGarbled) return 'it is in no state that it may be in'
  const found = sayingsOf(vault)
  for (const title of allowed[0]?.sayings.keys() ?? []) if (!found.has(title)) return `“${title}” is gone`
  for (const [title, saying] of found) {
    if (!allowed.some(({ sayings }) => sayings.get(title) === saying)) return `“${title}” says something else`
  }
  return undefined
}

async function lookedAt(vault: Vault, name: string, tally: Tally) {
  for (const { attachments, title } of vault.records()) {
    for (const { sha256 } of attachments) {
      await vault.blobs.whole(sha256).catch((error: unknown) => {
        tally.found('acknowledgedLost', `${name}: an attachment of “${title}”: ${String(error)}`)
      })
    }
  }
  const scraps = [...(await vault.files.list(vault.layout.db)), ...(await vault.files.list(vault.layout.uploads))]
  if (scraps.some((scrap) => scrap.endsWith('.tmp') || scrap.endsWith('.part'))) {
    tally.found('others', `${name}: scraps are left: ${scraps.join()}`)
  }
}

/** Every way in which the disk may forget at one moment, each once. */
function cutsAt(disk: SimulatedDisk, base: SimulatedDisk['root'], moment: number, random: Random, seeds = SEEDS) {
  const images = new Map<string, { cut: string; image: ReturnType<typeof powerCut> }>()
  for (const cut of POWER_CUTS) {
    for (let seed = 0; seed < seeds; seed += 1) {
      const image = powerCut(disk, base, moment, cut, random.branch(`${moment} ${cut} ${seed}`))
      if (!images.has(image.key)) images.set(image.key, { cut, image })
    }
  }
  return images.values()
}

async function cutEverywhere(story: Story, context: TestContext) {
  const { tally, random } = tallyFor(context)
  const start = await diskBefore(story, hands('before'))
  const base = deepCopy(start.root)
  const states = await statesOf(story, new SimulatedDisk(deepCopy(base)), hands())
  const disk = new SimulatedDisk(deepCopy(base))
  const spans = await lived(story, disk)
  for (let moment = 0; moment <= disk.events.length; moment += 1) {
    if (story.isHeavy && !random.chance(HEAVY_SHARE)) continue
    const allowed = allowedAt(moment, spans, states)
    for (const { cut, image } of cutsAt(disk, base, moment, random, story.isHeavy ? HEAVY_SEEDS : SEEDS)) {
      const survivor = image.disk()
      const name = `${story.name}, event ${moment}, ${cut}`
      const isGarbled = cut.startsWith('garbage') || cut.startsWith('lengths') || cut.startsWith('any')
      const before = deepCopy(survivor.root)
      await survived({ disk: survivor, allowed, states, name, isGarbled }, tally)
      // A second cut, while the vault mends what the first one left.
      if (!random.chance(isFull ? 0.2 : 0.05) || survivor.events.length === 0) continue
      const second = powerCut(survivor, before, random.below(survivor.events.length), random.pick(POWER_CUTS), random)
      const onceMore = await statesAfter(allowed, survivor)
      await survived(
        { disk: second.disk(), allowed: onceMore, states, name: `${name}, and again`, isGarbled: true },
        tally,
      )
    }
  }
  return tally.told
}

/** After a second cut, the record that was made in between may be there too. */
async function statesAfter(allowed: readonly State[], disk: SimulatedDisk): Promise<State[]> {
  const vault = await openOn(disk, hands('look'), 'read')
  const last = { digest: digestOf(vault), sayings: sayingsOf(vault) }
  await vault.close()
  return [...allowed, last]
}

test.for(STORIES)(
  '$name, and whatever a power cut leaves is a state that was acknowledged or under way',
  async (story, context) => {
    expect(await cutEverywhere(story, context)).toEqual([])
  },
)

const make = (files: SimulatedDisk) => createVault(FOLDER, { name: 'Career', sample: false, ...hands(), files })

test('a vault that is being made is there when it was called made, and can be made again when not', async (context) => {
  const { tally, random } = tallyFor(context)
  const start = new SimulatedDisk()
  await start.makeFolder(HOME)
  const base = deepCopy(start.root)
  const disk = new SimulatedDisk(deepCopy(base))
  await make(disk)
  const made = disk.events.length
  for (let moment = 0; moment <= made; moment += 1) {
    for (const { cut, image } of cutsAt(disk, base, moment, random)) {
      tally.cycle()
      const survivor = image.disk()
      const name = `event ${moment} of ${made}, ${cut}`
      try {
        if (moment < made) await make(survivor).catch(unlessThere)
        const vault = await openOn(survivor, hands())
        await vault.createRecord(idea('First'))
        await vault.close()
      } catch (error) {
        tally.found(moment < made ? 'unreadable' : 'acknowledgedLost', `${name}: ${String(error)}`)
      }
    }
  }
  expect(tally.told).toEqual([])
})

function unlessThere(error: unknown) {
  if (!(error instanceof AppError) || !error.message.includes('There is a vault')) throw error
}
