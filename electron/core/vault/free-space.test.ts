import { expect, test } from 'vitest'
import { openTestVault, testVault } from '../testing/test-vault'
import { disk } from './disk'

const MEBIBYTE = 1024 * 1024

test('a disk that is nearly full is told of before it is, and no longer once there is room', async () => {
  let free: number | undefined = 199 * MEBIBYTE
  const files = { ...disk, freeSpace: async () => free }
  const vault = await testVault({ files })
  expect(vault.info).toMatchObject({ access: 'write', notices: [expect.stringContaining('199 MB are free')] })
  free = 300 * MEBIBYTE
  const drafts = Array.from({ length: 50 }, (_, count) => count)
  for (const count of drafts) await vault.rename(`Name ${count}`)
  await expect.poll(() => vault.info.notices).toEqual([])
  await vault.close()
  free = undefined
  expect((await openTestVault(vault.folder, 'write', { files })).info.notices).toEqual([])
})
