import { appendFile, readdir, stat } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import { RecordDraft } from '@shared/records/record-schemas'
import { failingFiles } from '../testing/failing-files'
import { journalIn, openTestVault, reopen, testVault } from '../testing/test-vault'

const idea = (title: string) => RecordDraft.parse({ kind: 'idea', title })
const long = (title: string) => RecordDraft.parse({ kind: 'idea', title, privateNote: 'x'.repeat(190_000) })

async function vaultOnFailingDisk() {
  const files = failingFiles()
  const vault = await testVault({ files })
  const first = await vault.createRecord(idea('First'))
  return { files, vault, first, size: (await stat(await journalIn(vault.folder))).size }
}

describe('a write that fails', () => {
  test.each([
    ['at once', {}],
    ['after some bytes', { short: true }],
  ])('%s is not called saved, leaves memory and disk as they were, and the next one succeeds', async (_, how) => {
    const { files, vault, first, size } = await vaultOnFailingDisk()
    files.failNext('write', 'ENOSPC', how)
    await expect(vault.createRecord(idea('Second'))).rejects.toMatchObject({
      code: 'STORAGE',
      message: expect.stringContaining('the disk is full'),
    })
    expect(vault.records()).toEqual([first])
    expect((await stat(await journalIn(vault.folder))).size).toBe(size)
    const third = await vault.createRecord(idea('Third'))
    const again = await reopen(vault)
    expect(
      again
        .records()
        .map(({ id }) => id)
        .toSorted(),
    ).toEqual([first.id, third.id].toSorted())
    expect(again.info.notices).toEqual([])
  })

  test('and cannot be taken back ends the writing, and what was saved before opens', async () => {
    const { files, vault, first } = await vaultOnFailingDisk()
    files.failNext('write', 'EIO', { short: true })
    files.failNext('truncate', 'EIO')
    await expect(vault.createRecord(idea('Second'))).rejects.toMatchObject({ code: 'STORAGE' })
    await expect(vault.createRecord(idea('Third'))).rejects.toMatchObject({ code: 'STORAGE' })
    expect((await reopen(vault)).records()).toEqual([first])
  })
})

test('a sync that fails makes the vault read-only, in words, for a second try would be believed wrongly', async () => {
  const { files, vault, first } = await vaultOnFailingDisk()
  files.failNext('dataSync', 'EIO')
  await expect(vault.putRecord({ ...first, title: 'Changed' })).rejects.toThrow('can only be read now')
  expect(vault.records()).toEqual([first])
  expect(vault.info.notices[0]).toContain('can only be read now')
  await expect(vault.putRecord({ ...first, title: 'Again' })).rejects.toMatchObject({ code: 'STORAGE' })
  await expect(vault.blobs.begin({ name: 'a', type: '', size: 1 })).rejects.toMatchObject({ code: 'STORAGE' })
})

describe('a new generation', () => {
  test.each(['sync', 'rename', 'syncFolder', 'write'] as const)(
    'that fails at %s loses nothing, leaves no scraps, and the journal goes on',
    async (call) => {
      const files = failingFiles()
      const vault = await testVault({ files })
      const titles = ['1', '2', '3', '4', '5', '6', '7', '8']
      for (const title of titles.slice(0, 5)) await vault.createRecord(long(title))
      // The sixth fills the journal; the fault waits for the generation, for a save neither syncs nor renames like this.
      if (call === 'write') await vault.createRecord(long('6'))
      files.failNext(call, 'ENOSPC')
      if (call !== 'write') await vault.createRecord(long('6'))
      await expect.poll(() => vault.info.notices).toEqual([expect.stringContaining('new generation')])
      await vault.createRecord(long('7'))
      await vault.createRecord(long('8'))
      const again = await reopen(vault)
      expect(
        again
          .records()
          .map(({ title }) => title)
          .toSorted(),
      ).toEqual(titles)
      expect((await readdir(vault.layout.db)).filter((name) => name.endsWith('.tmp'))).toEqual([])
      expect(again.info.notices).toEqual([])
    },
  )
})

test('a disk that takes nothing on opening still lets the vault be read, and later be written again', async () => {
  const { files, vault, first } = await vaultOnFailingDisk()
  await vault.close()
  await appendFile(await journalIn(vault.folder), 'a torn line')
  files.failNext('sync', 'ENOSPC')
  const full = await openTestVault(vault.folder, 'write', { files })
  expect(full.records()).toEqual([first])
  expect(full.info.notices[0]).toContain('the disk is full')
  await expect(full.createRecord(idea('Second'))).rejects.toMatchObject({ code: 'STORAGE' })
  await (await reopen(full)).createRecord(idea('Third'))
})
