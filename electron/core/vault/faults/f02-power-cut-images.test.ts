import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { copyImage, makeImage, mountImage, reasonNotToMount } from './loop-image'
import { builtPrograms } from './programs/build'
import { actsIn, Running } from './programs/running'
import { WORKS } from './programs/acts'
import { checkReal, realVault, temporaryFolder } from './real-vault'
import { scaled, tallyFor } from './scale'

const reason = reasonNotToMount('loop')
const MEBIBYTE = 1024 * 1024

const program = builtPrograms()

test.for(['', 'noauto_da_alloc'])(
  'a disk (ext4, “%s”) whose power went holds all that was called saved',
  async (options, context) => {
    const { tally, random } = tallyFor(context, () => reason)
    context.skip(reason !== undefined, reason)
    const place = await temporaryFolder()
    const [base, work, cut] = ['base', 'work', 'cut'].map((name) => join(place, `${name}.img`)) as [
      string,
      string,
      string,
    ]
    makeImage(base, 96 * MEBIBYTE)
    const first = mountImage(base, options)
    await realVault(first.folder)
    first.unmount()
    for (let cycle = 0; cycle < scaled(2, 40); cycle += 1) {
      copyImage(base, work)
      const kind = random.pick(WORKS)
      const log = join(place, `said-${cycle}`)
      const living = mountImage(work, options)
      const writer = new Running(process.execPath, [program('writer'), join(living.folder, 'vault'), kind, '0', log])
      await writer.said('saved', 1 + random.below(kind === 'fold' ? 6 : 25))
      await writer.stop()
      const { saved } = actsIn((await readFile(log, 'utf8')).split('\n'))
      copyImage(work, cut)
      await writer.kill()
      living.unmount()
      const dead = mountImage(cut, options)
      const name = `${options || 'default'}, cycle ${cycle}, ${kind}`
      await checkReal(join(dead.folder, 'vault'), { work: kind, saved, name }, tally)
      dead.unmount()
    }
    await rm(place, { recursive: true })
    expect(tally.told).toEqual([])
  },
)
