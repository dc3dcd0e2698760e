import { Settings } from '@shared/vault-info'
import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import type { Core, CoreOptions } from './core'
import { dropInbox } from './vault/inbox'
import { call, countedIds, openCore } from './testing/open-core'

type TestCore = Core & { folder: string }

async function core(options: Partial<CoreOptions> = {}): Promise<TestCore> {
  const opened = await openCore(options)
  onTestFinished(() => opened.close())
  return opened
}
const withVault = async (options: Partial<CoreOptions> = {}) => {
  const opened = await core(options)
  const vault = await call(opened, 'vaults.create', { name: 'My case', sample: false })
  return { core: opened, vault }
}
const configOf = (opened: TestCore) => ({
  configDir: join(opened.folder, 'config'),
  dataDir: join(opened.folder, 'data'),
  newId: countedIds('later'),
})

describe('vaults', () => {
  test('none is open at first; what needs one says so, the rest works', async () => {
    const opened = await core()
    const suggestedFolder = join(opened.folder, 'data', 'vaults', 'my-case')
    expect(await call(opened, 'vaults.list', {})).toEqual({
      current: null,
      known: [],
      notOpened: null,
      suggestedFolder,
    })
    expect(await call(opened, 'app.info', {})).toMatchObject({ host: 'cli', can: { openFile: false } })
    for (const method of ['records.list', 'blobs.finish'] as const) {
      await expect(call(opened, method, { upload: 'x' })).rejects.toMatchObject({ code: 'NO_VAULT' })
    }
  })

  test('are made in a fresh folder, and never over something', async () => {
    const { core: opened, vault } = await withVault()
    const second = await call(opened, 'vaults.create', { name: 'My case', sample: false })
    expect([vault.folder, second.folder].map((folder) => folder.split(/[/\\]/).at(-1))).toEqual([
      'my-case',
      'my-case-2',
    ])
    for (const folder of [vault.folder, opened.folder]) {
      const making = call(opened, 'vaults.create', { name: 'Other', folder, sample: false })
      await expect(making).rejects.toMatchObject({ code: 'NOT_POSSIBLE_HERE' })
    }
    expect((await call(opened, 'vaults.list', {})).current).toEqual(second)
  })

  test('can be switched, named, closed and forgotten; one that cannot be opened leaves the open one open', async () => {
    const { core: opened, vault: first } = await withVault()
    await call(opened, 'records.create', { draft: { kind: 'idea', title: 'In the first' } })
    const second = await call(opened, 'vaults.create', { name: 'Second', sample: false })
    expect(await call(opened, 'records.list', {})).toEqual([])
    await expect(call(opened, 'vaults.open', { folder: opened.folder })).rejects.toMatchObject({ code: 'NOT_A_VAULT' })
    expect(await call(opened, 'vaults.rename', { name: 'Renamed' })).toMatchObject({ id: second.id, name: 'Renamed' })
    await call(opened, 'vaults.open', { folder: first.folder })
    expect(await call(opened, 'records.list', {})).toMatchObject([{ title: 'In the first' }])
    await rm(second.folder, { recursive: true })
    expect((await call(opened, 'vaults.list', {})).known).toMatchObject([
      { name: 'My case', present: true },
      { name: 'Renamed', present: false },
    ])
    await call(opened, 'vaults.forget', { folder: second.folder })
    await call(opened, 'vaults.close', {})
    expect(await call(opened, 'vaults.list', {})).toMatchObject({ current: null, known: [{ name: 'My case' }] })
  })

  test('the last one is open again at the next start, and one that is gone is no error', async () => {
    const { core: opened, vault } = await withVault()
    await opened.close()
    const again = await core({ ...configOf(opened), reopen: true })
    expect((await call(again, 'vaults.list', {})).current?.id).toBe(vault.id)
    await again.close()
    await rm(vault.folder, { recursive: true })
    const later = await core({ ...configOf(opened), reopen: true })
    expect((await call(later, 'vaults.list', {})).current).toBeNull()
  })

  test('one that another Casebook has open is named at the start, and can be read beside it', async () => {
    const { core: opened, vault } = await withVault()
    await call(opened, 'records.create', { draft: { kind: 'idea', title: 'First' } })
    const beside = await core({ ...configOf(opened), reopen: true })
    const { current, notOpened } = await call(beside, 'vaults.list', {})
    expect(current).toBeNull()
    expect(notOpened).toMatchObject({ folder: vault.folder, name: 'My case', code: 'VAULT_IN_USE' })
    expect(await call(beside, 'vaults.open', { folder: vault.folder, access: 'read' })).toMatchObject({
      access: 'read',
    })
    expect((await call(beside, 'vaults.list', {})).notOpened).toBeNull()
    await call(opened, 'records.create', { draft: { kind: 'idea', title: 'Second' } })
    // Opened again it shows what was written since; it is still there after writing was refused.
    await call(beside, 'vaults.open', { folder: vault.folder, access: 'read' })
    expect(await call(beside, 'records.list', {})).toHaveLength(2)
    const writing = call(beside, 'vaults.open', { folder: vault.folder, access: 'write' })
    await expect(writing).rejects.toMatchObject({ code: 'VAULT_IN_USE' })
    expect(await call(beside, 'records.list', {})).toHaveLength(2)
    await opened.close()
    expect(await call(beside, 'vaults.open', { folder: vault.folder })).toMatchObject({ access: 'write' })
  })

  test('one that is named at the start is opened, and its failure is told', async () => {
    const { core: opened, vault } = await withVault()
    await opened.close()
    const again = await core({ ...configOf(opened), vault: vault.folder })
    expect((await call(again, 'vaults.list', {})).current?.id).toBe(vault.id)
    await expect(core({ vault: opened.folder })).rejects.toMatchObject({ code: 'NOT_A_VAULT' })
  })

  test('the sample comes with its records and is marked', async () => {
    const opened = await core()
    const sample = await call(opened, 'vaults.create', { name: 'Sample', sample: true })
    expect(sample.sample).toBe(true)
    expect(sample.records).toBeGreaterThan(50)
    expect((await call(opened, 'vaults.list', {})).known).toMatchObject([{ sample: true }])
  })
})

describe('records', () => {
  test('are listed newest first, apart from those in the trash', async () => {
    const { core: opened } = await withVault()
    const old = { kind: 'idea', title: 'Old', when: { from: '2024-01-01' } } as const
    const { id } = await call(opened, 'records.create', { draft: old })
    await call(opened, 'records.create', { draft: { kind: 'impact', title: 'New', privateNote: 'mine' } })
    expect(await call(opened, 'records.list', {})).toMatchObject([{ title: 'New', exhibit: 'M-01' }, { title: 'Old' }])
    await call(opened, 'records.trash', { ids: [id] })
    expect(await call(opened, 'records.list', { trash: true })).toMatchObject([{ title: 'Old' }])
    await call(opened, 'records.restore', { ids: [id] })
    expect(await call(opened, 'records.get', { id })).toMatchObject({ title: 'Old', deletedAt: null })
    const { hits } = await call(opened, 'find.search', { text: 'MINE', today: '2026-11-23' })
    expect(hits).toMatchObject([{ record: { title: 'New' }, field: 'Private note', match: 'mine' }])
  })

  test('a conflict carries the record as it is now across the contract', async () => {
    const { core: opened } = await withVault()
    const record = await call(opened, 'records.create', { draft: { kind: 'idea', title: 'First' } })
    const mine = await call(opened, 'records.put', { record: { ...record, title: 'Mine' } })
    const theirs = call(opened, 'records.put', { record: { ...record, title: 'Theirs' } })
    await expect(theirs).rejects.toMatchObject({ code: 'CONFLICT', data: mine })
  })

  test('a record that is not there is named as that', async () => {
    const { core: opened } = await withVault()
    await expect(call(opened, 'records.get', { id: 'gone' })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })
})

test('an attachment goes in and comes out in pieces', async () => {
  const { core: opened } = await withVault()
  const bytes = new TextEncoder().encode('a design')
  const { upload } = await call(opened, 'blobs.begin', { name: 'C:\\docs\\a.txt', type: 'text/plain', size: 8 })
  expect(await call(opened, 'blobs.append', { upload, offset: 0, bytes })).toEqual({ received: 8 })
  const { sha256, name } = await call(opened, 'blobs.finish', { upload })
  expect(name).toBe('a.txt')
  expect(await call(opened, 'blobs.read', { sha256, offset: 2, length: 3 })).toEqual({
    bytes: bytes.subarray(2, 5),
    size: 8,
  })
})

test('whoever watches hears of every change until it stops listening, the inbox included', async () => {
  const { core: opened, vault } = await withVault()
  const heard: { type: string; kinds?: string[] }[] = []
  const stop = new AbortController()
  const onProgress = (event: unknown) => heard.push(event as (typeof heard)[number])
  const watching = call(opened, 'changes.watch', {}, { signal: stop.signal, onProgress })
  await call(opened, 'records.create', { draft: { kind: 'idea', title: 'One' } })
  await call(opened, 'settings.write', { theme: 'dark' })
  await dropInbox(vault.folder, [{ kind: 'project', title: 'Dropped' }], { newId: countedIds('drop') })
  await opened.session.refresh()
  expect(heard).toMatchObject([
    { type: 'records', kinds: ['idea'] },
    { type: 'settings' },
    { type: 'records', kinds: ['project'] },
  ])
  stop.abort()
  await watching
  await call(opened, 'records.create', { draft: { kind: 'idea', title: 'Two' } })
  expect(heard).toHaveLength(3)
})

describe('settings', () => {
  const fresh = Settings.parse({})

  test('last, and a file that cannot be understood is set aside, not lost', async () => {
    const opened = await core()
    expect(await call(opened, 'settings.read', {})).toEqual(fresh)
    await call(opened, 'settings.write', { theme: 'dark' })
    const again = await core(configOf(opened))
    expect(await call(again, 'settings.read', {})).toEqual({ ...fresh, theme: 'dark' })
    const { configDir } = configOf(opened)
    await writeFile(join(configDir, 'settings.json'), 'not json')
    expect(await call(again, 'settings.read', {})).toEqual(fresh)
    await call(again, 'settings.write', { theme: 'light' })
    expect(await readFile(join(configDir, 'settings.json.damaged'), 'utf8')).toBe('not json')
    expect(await readdir(configDir)).toEqual(['settings.json', 'settings.json.damaged'])
  })

  test('how a case was looked at is kept beside how the others were', async () => {
    const opened = await core()
    const view = { selection: null, output: 'brief', profile: 'external', template: 'plain' } as const
    await call(opened, 'settings.write', { caseViews: { a: view } })
    await call(opened, 'settings.write', { caseViews: { b: { output: 'full' } }, preflight: 'open' })
    expect(await call(opened, 'settings.read', {})).toEqual({
      ...fresh,
      preflight: 'open',
      caseViews: { a: view, b: { ...view, output: 'full', profile: 'internal', template: 'standard' } },
    })
  })
})
