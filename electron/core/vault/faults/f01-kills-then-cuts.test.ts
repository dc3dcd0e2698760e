import { expect, test, type TestContext } from 'vitest'
import { createVault } from '../create-vault'
import { digestOf } from './canonical'
import type { Tally } from './figures'
import { idea, longText } from './invented'
import { allowedAt, lived, type Span } from './living'
import { randomFrom } from './random'
import { isFull, tallyFor } from './scale'
import { deepCopy, powerCut } from './simulated/power-cut'
import { SimulatedDisk } from './simulated/simulated-disk'
import { diskBefore, FOLDER, hands, HOME, openOn, statesOf, titled, type State, type Story } from './story'
import { STORIES } from './stories'

/** Opens a disk after a kill, saves, and cuts the power at once: what the kill left unsynced is lost now. */
async function survived(
  disk: SimulatedDisk,
  base: SimulatedDisk['root'],
  { name, allowed }: { name: string; allowed: readonly State[] | undefined },
  tally: Tally,
): Promise<void> {
  tally.cycle()
  try {
    const vault = await openOn(disk, hands('next'))
    const found = digestOf(vault)
    if (allowed && !allowed.some(({ digest }) => digest === found))
      tally.found('acknowledgedLost', `${name}: by the kill`)
    const record = await vault.createRecord(idea('After the kill'))
    // Bytes that the killed program may have stored already.
    const bytes = Buffer.from(longText(9_000, 9_000))
    const attachment = await vault.blobs.store({ name: 'same.txt', type: 'text/plain', bytes })
    await vault.putRecord({ ...record, attachments: [attachment] })
    const after = digestOf(vault)
    const cut = powerCut(disk, base, disk.events.length, 'all unsynced is gone', randomFrom(1)).disk()
    await vault.close()
    const again = await openOn(cut, hands('last'))
    if (digestOf(again) !== after) tally.found('acknowledgedLost', `${name}: by the cut`)
    const [{ sha256 } = { sha256: '' }] = titled(again, 'After the kill').attachments
    await again.blobs.whole(sha256)
    await again.close()
  } catch (error) {
    tally.found('unreadable', `${name}: ${String(error)}`)
  }
}

async function killEverywhere(story: Story, context: TestContext) {
  const { tally, random } = tallyFor(context)
  const base = deepCopy((await diskBefore(story, hands('before'))).root)
  const states = await statesOf(story, new SimulatedDisk(deepCopy(base)), hands())
  const whole = new SimulatedDisk(deepCopy(base))
  await lived(story, whole)
  for (let moment = 0; moment < whole.events.length; moment += 1) {
    if (!isFull && !random.chance(0.4)) continue
    const disk = new SimulatedDisk(deepCopy(base))
    disk.deadAt = moment
    const spans: Span[] = []
    await lived(story, disk, spans).catch(() => undefined)
    const allowed = allowedAt(disk.events.length, spans, states)
    await survived(disk.revived(), base, { name: `${story.name}, killed at event ${moment}`, allowed }, tally)
  }
  return tally.told
}

test.for(STORIES.filter(({ isHeavy }) => !isHeavy))(
  '$name, and after a kill and a save a power cut loses nothing',
  async (story, context) => {
    expect(await killEverywhere(story, context)).toEqual([])
  },
)

const make = (files: SimulatedDisk) => createVault(FOLDER, { name: 'Career', sample: false, ...hands(), files })

test('a vault whose making was killed, and which opens all the same, is there after a power cut', async (context) => {
  const { tally } = tallyFor(context)
  const start = new SimulatedDisk()
  await start.makeFolder(HOME)
  const base = deepCopy(start.root)
  const whole = new SimulatedDisk(deepCopy(base))
  await make(whole)
  for (let moment = 0; moment <= whole.events.length; moment += 1) {
    const disk = new SimulatedDisk(deepCopy(base))
    disk.deadAt = moment
    await make(disk).catch(() => undefined)
    const next = disk.revived()
    const isThere = (await next.stat(`${FOLDER}/vault.json`)) !== undefined
    if (isThere) await survived(next, base, { name: `killed at event ${moment}`, allowed: undefined }, tally)
  }
  expect(tally.told).toEqual([])
})
