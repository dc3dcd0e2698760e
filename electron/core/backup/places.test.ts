import { mkdir, rm, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { call } from '../testing/open-core'
import { disk } from '../vault/disk'
import { inPlace, placeFolder, placeLayoutOf } from './place'
import { coreWithVault, filesUnder, makeBackup, placeOf, write } from './testing'

describe('the place of the backups', () => {
  test('can be another folder, which then holds the next backups', async () => {
    const core = await coreWithVault()
    await write(core, 'One')
    const first = await placeOf(core)
    await makeBackup(core)
    const drive = join(core.folder, 'drive')
    const status = await call(core, 'backups.place', { folder: drive })
    expect(status).toMatchObject({
      place: { folder: join(drive, core.session.vault().id), isDefault: false },
      due: true,
    })
    await makeBackup(core)
    expect((await call(core, 'backups.list', {})).backups).toHaveLength(1)
    expect((await call(core, 'backups.list', { from: first })).backups).toHaveLength(1)
    expect(await call(core, 'backups.place', { folder: null })).toMatchObject({
      place: { folder: first, isDefault: true },
    })
  })

  test('that is not there now is not made anew elsewhere: its drive is missing', async () => {
    const core = await coreWithVault()
    await write(core, 'One')
    const drive = join(core.folder, 'drive')
    await call(core, 'backups.place', { folder: drive })
    await rm(drive, { recursive: true })
    await expect(makeBackup(core)).rejects.toMatchObject({
      code: 'STORAGE',
      message: expect.stringContaining('Connect its drive'),
    })
    const { place, problems } = await call(core, 'backups.status', {})
    expect(place.isThere).toBe(false)
    expect(problems).toEqual([expect.stringContaining('is not there now')])
    expect(
      await filesUnder(core.folder).then((files) => [...files.keys()].filter((name) => name.startsWith('drive'))),
    ).toEqual([])
  })

  test('is never in the vault’s folder, whatever the path looks like', async () => {
    const core = await coreWithVault()
    const { folder } = core.session.vault()
    const link = join(core.folder, 'link')
    await symlink(folder, link)
    for (const inside of [folder, join(folder, 'deep', 'er'), join(link, 'packets')]) {
      const chosen = call(core, 'backups.place', { folder: inside })
      await expect(chosen).rejects.toMatchObject({ code: 'NOT_POSSIBLE_HERE' })
    }
  })

  test('of one vault is not that of another', async () => {
    const core = await coreWithVault()
    await write(core, 'One')
    const drive = join(core.folder, 'drive')
    await call(core, 'backups.place', { folder: drive })
    const { id } = await makeBackup(core)
    await call(core, 'vaults.create', { name: 'Other', sample: false })
    await write(core, 'Two')
    await call(core, 'backups.place', { folder: drive })
    await makeBackup(core)
    const several = call(core, 'backups.list', { from: drive })
    await expect(several).rejects.toMatchObject({
      code: 'NOT_POSSIBLE_HERE',
      message: expect.stringContaining('several vaults'),
    })
    const [known] = (await call(core, 'backups.places', {})).filter(({ vault }) => vault.name === 'Mine')
    const file = join(known!.folder, 'backups', `${id}.json`)
    expect((await call(core, 'backups.list', { from: file })).backups.map((backup) => backup.id)).toEqual([id])
  })

  test('is found by a path that is no place only with words', async () => {
    const core = await coreWithVault()
    await mkdir(join(core.folder, 'empty'))
    const list = (from: string) => call(core, 'backups.list', { from: join(core.folder, from) })
    await expect(list('empty')).rejects.toMatchObject({
      code: 'NOT_FOUND',
      message: expect.stringContaining('no backups'),
    })
    await expect(list('nowhere')).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })

  test('takes no folder name from an id that comes from a file', () => {
    expect(placeFolder('/b', '../../etc')).toMatch(/^\/b\/[0-9a-f]{32}$/)
    expect(placeFolder('/b', '3f0e-11')).toBe('/b/3f0e-11')
  })

  test('is written by one Casebook at a time', async () => {
    const core = await coreWithVault()
    await write(core, 'One')
    const { id } = await makeBackup(core)
    const layout = placeLayoutOf(await placeOf(core))
    await inPlace(disk, layout, async () => {
      await expect(makeBackup(core)).rejects.toMatchObject({ code: 'VAULT_IN_USE' })
    })
    expect((await call(core, 'backups.list', {})).backups.map((backup) => backup.id)).toEqual([id])
    await makeBackup(core)
  })
})
