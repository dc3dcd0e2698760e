import { describe, expect, test } from 'vitest'
import { RecordDraft } from '@shared/records/record-schemas'
import { failingFiles } from '../testing/failing-files'
import { reopen, testVault } from '../testing/test-vault'
import { disk } from './disk'
import type { Files } from './files'
import type { Vault } from './vault'

const idea = (title: string) => RecordDraft.parse({ kind: 'idea', title })
const titles = (vault: Vault) =>
  vault
    .records()
    .map(({ title }) => title)
    .toSorted()

/** The machine's disk, and how often the journal was synced. */
function countingFiles(): { files: Files; syncs: () => number } {
  let count = 0
  const open: Files['open'] = async (...given) => {
    const file = await disk.open(...given)
    return {
      ...file,
      async dataSync() {
        count += 1
        await file.dataSync()
      },
    }
  }
  return { files: { ...disk, open }, syncs: () => count }
}

describe('saves that come together', () => {
  test('share a few syncs, and each is acknowledged only after its own', async () => {
    const { files, syncs } = countingFiles()
    const vault = await testVault({ files })
    const before = syncs()
    await Promise.all(Array.from({ length: 100 }, (_, index) => vault.createRecord(idea(`Idea ${index}`))))
    expect(syncs() - before).toBeLessThanOrEqual(2)
    expect((await reopen(vault)).records()).toHaveLength(100)
  })

  test('each get the version that they made, though later ones follow in the same write', async () => {
    const vault = await testVault()
    const record = await vault.createRecord(idea('One'))
    const [two, three] = await Promise.all([
      vault.putRecord({ ...record, title: 'Two' }),
      vault.putRecord({ ...record, revision: 2, title: 'Three' }),
    ])
    expect([two, three]).toMatchObject([
      { title: 'Two', revision: 2 },
      { title: 'Three', revision: 3 },
    ])
  })

  test('are refused one by one where they do not fit, and the others are saved', async () => {
    const vault = await testVault()
    const record = await vault.createRecord(idea('One'))
    const outcomes = await Promise.allSettled([
      vault.createRecord(idea('Two')),
      vault.putRecord({ ...record, revision: 9 }),
      vault.trash(['gone']),
      vault.createRecord(idea('Three')),
    ])
    expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'rejected', 'fulfilled'])
    expect(titles(await reopen(vault))).toEqual(['One', 'Three', 'Two'])
  })

  test('are tried one by one when the disk does not take them together', async () => {
    const files = failingFiles()
    const vault = await testVault({ files })
    files.failNext('write', 'ENOSPC', { short: true })
    const saved = await Promise.allSettled([vault.createRecord(idea('One')), vault.createRecord(idea('Two'))])
    expect(saved.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled'])
    expect(titles(await reopen(vault))).toEqual(['One', 'Two'])
  })

  test('are all refused when the disk cannot confirm them, and none of them counts', async () => {
    const files = failingFiles()
    const vault = await testVault({ files })
    files.failNext('dataSync', 'EIO')
    const saved = await Promise.allSettled([vault.createRecord(idea('One')), vault.createRecord(idea('Two'))])
    expect(saved.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
    expect(titles(vault)).toEqual([])
    expect(vault.info).toMatchObject({
      access: 'read',
      readOnlyBecause: expect.stringContaining('can only be read now'),
    })
  })

  test('that were asked for before closing are saved before it closes', async () => {
    const vault = await testVault()
    const saving = vault.createRecord(idea('Last'))
    await vault.close()
    await saving
    await expect(vault.createRecord(idea('Late'))).rejects.toMatchObject({ code: 'NO_VAULT' })
    expect(titles(await reopen(vault))).toEqual(['Last'])
  })
})
