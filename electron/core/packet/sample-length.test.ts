import { expect, test } from 'vitest'
import { call, openCore } from '../testing/open-core'

const LIMITS = [
  ['brief', 1],
  ['core', 4],
] as const

test('brief and core of the sample keep to their lengths on both papers, with nothing to be told about them', async () => {
  const core = await openCore()
  await call(core, 'vaults.create', { name: 'Sample', sample: true })
  for (const paper of ['a4', 'letter'] as const)
    for (const [output, limit] of LIMITS) {
      // oxlint-disable-next-line no-await-in-loop -- builds wait for each other anyway
      const { packet } = await call(core, 'packet.build', { case: 'sample-case', output, paper, keep: false })
      expect([paper, output, packet.pages]).toEqual([paper, output, limit])
      expect(packet.warnings.filter(({ message }) => message.includes('runs over'))).toEqual([])
    }
  await core.close()
})
