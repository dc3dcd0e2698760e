import { expect, test } from 'vitest'
import { WORKS } from './programs/acts'
import { builtPrograms } from './programs/build'
import { actsIn, Running } from './programs/running'
import { checkReal, realVault } from './real-vault'
import { scaled, tallyFor } from './scale'

const program = builtPrograms()

/** After so many kills a fresh vault is taken, lest the big works fill the disk. */
const KILLS_EACH = 6

test.for(WORKS)(
  'a program that is killed while it works (%s) leaves all that it called saved',
  async (work, context) => {
    const { tally, random } = tallyFor(context)
    let folder = await realVault()
    let next = 0
    let saved: number[] = []
    for (let cycle = 0; cycle < scaled(3, 50); cycle += 1) {
      if (cycle % KILLS_EACH === 0) {
        folder = await realVault()
        saved = []
        next = 0
      }
      const writer = new Running(process.execPath, [program('writer'), folder, work, String(next)])
      const isWorking = await writer.said('saved', 1 + random.below(12))
      // Somewhere between one save and the next.
      for (let turns = random.below(40); turns > 0; turns -= 1) await new Promise((resolve) => setImmediate(resolve))
      await writer.kill()
      if (!isWorking) tally.found('others', `cycle ${cycle}: it could not work`)
      const acts = actsIn(writer.lines)
      saved.push(...acts.saved)
      next = Math.max(next, ...acts.asked) + 3
      await checkReal(folder, { work, saved, name: `${work}, kill ${cycle}` }, tally)
    }
    expect(tally.told).toEqual([])
  },
)
