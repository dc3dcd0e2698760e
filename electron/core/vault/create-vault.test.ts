import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { failingFiles } from '../testing/failing-files'
import { countedIds, temporaryFolder, tickingClock } from '../testing/open-core'
import { openTestVault } from '../testing/test-vault'
import { createVault } from './create-vault'
import { disk } from './disk'
import type { Files } from './files'

const options = { name: 'New', sample: false, now: tickingClock(), newId: countedIds('new') }

/** A disk that stops working at some call, as when the machine is switched off. */
function stoppingFiles(calls: number): Files {
  let left = calls
  const count = () => {
    left -= 1
    if (left < 0) throw Object.assign(new Error('off'), { code: 'EIO' })
  }
  const counted =
    <G extends unknown[], R>(call: (...given: G) => Promise<R>) =>
    async (...given: G): Promise<R> => {
      count()
      return call(...given)
    }
  return {
    ...disk,
    open: counted((...given: Parameters<Files['open']>) => disk.open(...given)),
    rename: counted((from: string, to: string) => disk.rename(from, to)),
    remove: counted((path: string) => disk.remove(path)),
    removeFolder: counted((path: string) => disk.removeFolder(path)),
    makeFolder: counted((path: string) => disk.makeFolder(path)),
    syncFolder: counted((path: string) => disk.syncFolder(path)),
  }
}

const namesIn = async (folder: string): Promise<string[]> => ((await disk.stat(folder)) ? readdir(folder) : [])

describe('making a vault', () => {
  test.each(['write', 'sync', 'rename', 'syncFolder'] as const)(
    'that fails at %s leaves nothing, and the next try succeeds in the same folder',
    async (call) => {
      const parent = await temporaryFolder()
      const folder = join(parent, 'vault')
      const files = failingFiles()
      files.failNext(call, 'ENOSPC')
      await expect(createVault(folder, { ...options, files })).rejects.toMatchObject({ code: 'STORAGE' })
      expect(await readdir(parent)).toEqual([])
      await createVault(folder, options)
      expect((await openTestVault(folder)).info.notices).toEqual([])
    },
  )

  test('that was interrupted at any moment can be done again in the same folder', async () => {
    for (let calls = 1; ; calls += 1) {
      const folder = join(await temporaryFolder(), 'vault')
      const isMade = await createVault(folder, { ...options, files: stoppingFiles(calls) }).then(
        () => true,
        () => false,
      )
      if (!(await namesIn(folder)).includes('vault.json')) await createVault(folder, options)
      expect((await openTestVault(folder)).info.notices).toEqual([])
      if (isMade) break
      expect(calls).toBeLessThan(200)
    }
  })

  test('never touches what lies in a folder already', async () => {
    const folder = await temporaryFolder()
    await mkdir(join(folder, 'db'))
    await writeFile(join(folder, 'db', 'gen-000001.ndjson'), 'mine')
    await expect(createVault(folder, options)).rejects.toMatchObject({ code: 'NOT_POSSIBLE_HERE' })
    expect(await readdir(join(folder, 'db'))).toEqual(['gen-000001.ndjson'])
  })
})
