import { expect, test } from 'vitest'
import { inVaultOrder } from './order'
import { idea } from './invented'
import { scaled, tallyFor } from './scale'
import { deepCopy } from './simulated/power-cut'
import { filesOn, SimulatedDisk } from './simulated/simulated-disk'
import { diskBefore, hands, openOn } from './story'
import { fill } from './stories'

const YEAR = 365 * 24 * 3_600_000
const JUMPS = [-YEAR, 10 * YEAR, -3_600_000, 1, 0, -40 * YEAR]

test('however the clock jumps, saves keep their order and nothing is thrown away', async (context) => {
  const { tally, random } = tallyFor(context)
  const { root } = await diskBefore({ name: 'empty', steps: [], before: [fill('Old')] }, hands('before'))
  for (let round = 0; round < scaled(4, 60); round += 1) {
    tally.cycle()
    const disk = new SimulatedDisk(deepCopy(root))
    let now = Date.parse('2026-11-23T09:00:00.000Z')
    const options = { ...hands(), now: () => new Date((now += 1_000)) }
    let vault = await openOn(disk, options)
    const before = vault.records().length
    const record = await vault.createRecord(idea('Clock'))
    const wanted: string[] = []
    for (let step = 0; step < 12; step += 1) {
      now = Math.max(0, now + random.pick(JUMPS))
      const current = vault.get(record.id)
      if (!current) throw new Error('The record is gone.')
      wanted.push(`note ${step}`)
      await vault.putRecord({ ...current, privateNote: `note ${step}` })
      if (random.chance(0.3)) {
        await vault.close()
        vault = await openOn(disk, options)
      }
      if (vault.get(record.id)?.privateNote !== wanted.at(-1))
        tally.found('acknowledgedLost', `round ${round}, step ${step}`)
    }
    if (vault.records().length !== before + 1)
      tally.found('acknowledgedLost', `round ${round}: records were thrown away`)
    await vault.close()
    const said = inVaultOrder(filesOn(disk.root), 'Clock')
    if (said.join() !== ['', ...wanted].join())
      tally.found('acknowledgedLost', `round ${round}: the journal says ${said.join()}`)
  }
  expect(tally.told).toEqual([])
})
