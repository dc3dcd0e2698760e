import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { RecordDraft } from '@shared/records/record-schemas'
import { createChangeFeed } from '../change-feed'
import { failingFiles } from '../testing/failing-files'
import { countedIds, temporaryFolder, tickingClock } from '../testing/open-core'
import { testVault } from '../testing/test-vault'
import type { Files } from '../vault/files'
import { createBackups } from './backups'
import { filesUnder } from './testing'

const draft = (title: string) => RecordDraft.parse({ kind: 'idea', title })

async function backupsOn(files: Files) {
  const folder = await temporaryFolder()
  const backups = createBackups({
    configDir: join(folder, 'config'),
    dataDir: folder,
    version: '1',
    now: tickingClock(),
    newId: countedIds(),
    changes: createChangeFeed(),
    files,
  })
  return { backups, folder }
}

const faults = [
  ['write', 'ENOSPC', 'the disk is full'],
  ['write', 'EROFS', 'can only be read'],
  ['sync', 'EIO', 'reported a fault'],
  ['rename', 'EACCES', 'may not write'],
  ['syncFolder', 'EIO', 'reported a fault'],
] as const

describe('a disk that refuses', () => {
  test.each(faults)('%s with %s makes no backup, says why, and leaves the others', async (what, code, words) => {
    const files = failingFiles()
    const { backups, folder } = await backupsOn(files)
    const vault = await testVault()
    const bytes = Buffer.from('bytes')
    await vault.addRecords([
      { ...draft('One'), attachments: [await vault.blobs.store({ name: 'a', type: '', bytes })] },
    ])
    await vault.createRecord(draft('Two'))
    const first = await backups.keeper.make(vault, { reason: 'asked' })
    await vault.createRecord(draft('Three'))
    const before = await filesUnder(join(folder, 'backups', vault.id, 'backups'))
    files.failNext(what, code)
    const failed = backups.keeper.make(vault, { reason: 'asked' })
    await expect(failed).rejects.toMatchObject({ code: 'STORAGE', message: expect.stringContaining(words) })
    const { backups: kept } = await backups.keeper.list(vault)
    expect(kept).toEqual([first])
    const after = await filesUnder(join(folder, 'backups', vault.id, 'backups'))
    for (const [name, content] of before) expect(after.get(name)).toEqual(content)
    expect(await backups.keeper.make(vault, { reason: 'asked' })).toMatchObject({ records: 3, problem: null })
  })

  test('in the middle of a write takes no more bytes: what it has is not called a backup', async () => {
    const files = failingFiles()
    const { backups } = await backupsOn(files)
    const vault = await testVault()
    await vault.createRecord(draft('One'))
    files.failNext('write', 'ENOSPC', { short: true })
    await expect(backups.keeper.make(vault, { reason: 'asked' })).rejects.toMatchObject({ code: 'STORAGE' })
    expect((await backups.keeper.list(vault)).backups).toEqual([])
  })

  test('gives back other bytes than it was given: there is no backup', async () => {
    const files = failingFiles()
    const lying: Files = {
      ...files,
      async open(path, how, mode) {
        const file = await files.open(path, how, mode)
        const isRecords = path.endsWith('records')
        return {
          ...file,
          async read(position, length) {
            const bytes = await file.read(position, length)
            if (isRecords && bytes.byteLength > 0) bytes[0]! ^= 1
            return bytes
          },
        }
      },
    }
    const { backups } = await backupsOn(lying)
    const vault = await testVault()
    await vault.createRecord(draft('One'))
    const made = backups.keeper.make(vault, { reason: 'asked' })
    await expect(made).rejects.toMatchObject({ code: 'STORAGE', message: expect.stringContaining('other bytes') })
    expect((await backups.keeper.list(vault)).backups).toEqual([])
  })

  test('nearly full is told of before it bites', async () => {
    const { backups } = await backupsOn({ ...failingFiles(), freeSpace: async () => 150 * 1024 * 1024 })
    const { problems } = await backups.keeper.status(await testVault())
    expect(problems).toEqual([expect.stringContaining('150 MB are free')])
  })

  test('that knows no case of letters does not hide that a place is in the vault', async () => {
    const files = failingFiles()
    const vault = await testVault()
    const folded: Files = {
      ...files,
      stat: (path) =>
        files.stat(path.toLowerCase().startsWith(vault.folder.toLowerCase()) ? unshouted(path, vault.folder) : path),
      realPath: async (path) => path,
    }
    const { backups } = await backupsOn(folded)
    const inside = join(vault.folder.toUpperCase(), 'packets')
    await expect(backups.places.choose(vault, inside)).rejects.toMatchObject({ code: 'NOT_POSSIBLE_HERE' })
  })
})

const unshouted = (path: string, folder: string) => folder + path.slice(folder.length).toLowerCase()
