import { mkdir, readdir, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { RecordDraft } from '@shared/records/record-schemas'
import { countedIds, temporaryFolder } from '../testing/open-core'
import { openTestVault, reopen, testVault } from '../testing/test-vault'
import { dropInbox } from './inbox'
import type { Vault } from './vault'

const newId = countedIds('drop')
const idea = (title: string, more: object = {}) => RecordDraft.parse({ kind: 'idea', title, ...more })
const titles = (vault: Vault) => vault.records().map(({ title }) => title)
const waiting = (vault: Vault) => readdir(vault.layout.inbox)

describe('records dropped into the inbox', () => {
  test('of an open vault appear in it at once, by themselves', async () => {
    const vault = await testVault()
    await dropInbox(vault.folder, [idea('Dropped')], { newId })
    await expect.poll(() => titles(vault)).toEqual(['Dropped'])
    await expect.poll(() => waiting(vault)).toEqual([])
    expect(titles(await reopen(vault))).toEqual(['Dropped'])
  })

  test('of a closed vault are there when it is opened', async () => {
    const vault = await testVault()
    await vault.close()
    await dropInbox(vault.folder, [idea('One'), idea('Two')], { newId })
    const again = await openTestVault(vault.folder)
    expect(titles(again).toSorted()).toEqual(['One', 'Two'])
    expect(await waiting(again)).toEqual([])
  })

  test('are left alone by those who only read', async () => {
    const vault = await testVault()
    await vault.close()
    await dropInbox(vault.folder, [idea('One')], { newId })
    const reader = await openTestVault(vault.folder, 'read')
    await reader.takeInbox()
    expect(await waiting(vault)).toHaveLength(1)
  })

  test('are added once, even when the file is still there after a crash', async () => {
    const vault = await testVault()
    const file = { format: 'casebook-records', version: 1, records: [idea('Once', { id: 'same' })] }
    await vault.close()
    for (const name of ['a.json', 'b.json']) await writeFile(join(vault.layout.inbox, name), JSON.stringify(file))
    expect(titles(await openTestVault(vault.folder))).toEqual(['Once'])
  })

  test('that cannot be understood are kept aside and named, and the others come in', async () => {
    const vault = await testVault()
    await vault.close()
    await writeFile(join(vault.layout.inbox, 'a.json'), 'not json')
    await writeFile(join(vault.layout.inbox, 'b.json'), '{"format":"casebook-records","version":1,"records":[{}]}')
    await dropInbox(vault.folder, [idea('Sound')], { newId })
    const again = await openTestVault(vault.folder)
    expect(titles(again)).toEqual(['Sound'])
    expect(again.info.notices).toEqual([
      expect.stringContaining('quarantine/inbox-a.json'),
      expect.stringContaining('The kind of a record must be one of'),
    ])
    expect(await readdir(again.layout.quarantine)).toEqual(['inbox-a.json', 'inbox-b.json'])
  })

  test('come in though something that is no file stands before them', async () => {
    const vault = await testVault()
    await vault.close()
    await mkdir(join(vault.layout.inbox, 'a.json'))
    await symlink('/nowhere', join(vault.layout.inbox, 'b.json'))
    await dropInbox(vault.folder, [idea('Sound')], { newId })
    const again = await openTestVault(vault.folder)
    expect(titles(again)).toEqual(['Sound'])
    expect(again.info.notices).toHaveLength(2)
  })

  test('need a vault to be dropped into', async () => {
    const folder = await temporaryFolder()
    await expect(dropInbox(folder, [idea('Lost')], { newId })).rejects.toMatchObject({ code: 'NOT_A_VAULT' })
    expect(await readdir(folder)).toEqual([])
  })
})
