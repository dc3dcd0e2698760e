import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { VaultRecord } from '@shared/records/kinds'
import { RecordDraft } from '@shared/records/record-schemas'
import { journalIn, openTestVault, reopen, testVault } from '../testing/test-vault'

const draft = (kind: VaultRecord['kind'], title: string, more: object = {}) =>
  RecordDraft.parse({ kind, title, ...more })

describe('a save', () => {
  test('that was acknowledged is there after reopening', async () => {
    const vault = await testVault()
    const record = await vault.createRecord(draft('project', 'Elasticity model'))
    const saved = await vault.putRecord({ ...record, title: 'Elasticity model, second version' })
    expect(saved).toMatchObject({ revision: 2, exhibit: 'E-01', createdAt: record.createdAt })
    expect(saved.updatedAt > record.updatedAt).toBe(true)
    const again = await reopen(vault)
    expect(again.records()).toEqual([saved])
    expect(again.info.savedAt).toBe(saved.updatedAt)
  })

  test('keeps its order among two hundred at once, and all survive', async () => {
    const vault = await testVault()
    const titles = Array.from({ length: 200 }, (_, index) => `Idea ${index}`)
    const saved = await Promise.all(titles.map((title) => vault.createRecord(draft('learning', title))))
    expect(saved.map(({ exhibit }) => Number(exhibit?.slice(2)))).toEqual(titles.map((_, index) => index + 1))
    const again = await reopen(vault)
    const byNumber = again.records().toSorted((a, b) => Number(a.exhibit?.slice(2)) - Number(b.exhibit?.slice(2)))
    expect(byNumber.map(({ title }) => title)).toEqual(titles)
  })

  test('from an older revision is refused with the record as it is now', async () => {
    const vault = await testVault()
    const record = await vault.createRecord(draft('idea', 'First'))
    const mine = await vault.putRecord({ ...record, title: 'Mine' })
    await expect(vault.putRecord({ ...record, title: 'Theirs' })).rejects.toMatchObject({
      code: 'CONFLICT',
      message: expect.stringContaining('nothing was overwritten'),
      data: mine,
    })
    expect(vault.get(record.id)).toEqual(mine)
  })

  test('that says nothing new writes nothing', async () => {
    const vault = await testVault()
    const record = await vault.createRecord(draft('idea', 'First'))
    const { size } = await stat(await journalIn(vault.folder))
    expect(await vault.putRecord(structuredClone(record))).toEqual(record)
    expect((await stat(await journalIn(vault.folder))).size).toBe(size)
  })

  test('cannot change what the vault sets, nor the kind', async () => {
    const vault = await testVault()
    const record = await vault.createRecord(draft('impact', 'Acceptance'))
    const changed = { ...record, exhibit: 'M-99', createdAt: '2020-01-01T00:00:00.000Z', title: 'New' }
    expect(await vault.putRecord(changed)).toMatchObject({ exhibit: 'M-01', createdAt: record.createdAt, title: 'New' })
    const { kind: _, ...rest } = record
    const other = { ...draft('idea', 'Acceptance'), ...rest, revision: 2 } as VaultRecord
    await expect(vault.putRecord(other)).rejects.toMatchObject({ code: 'INVALID_INPUT' })
  })

  test('keeps what a newer version wrote into the record', async () => {
    const vault = await testVault()
    const [{ id } = { id: '' }] = (await vault.addRecords([draft('idea', 'First', { addedLater: { deep: [1] } })]))
      .added
    const { addedLater: _, ...known } = vault.get(id) as VaultRecord & { addedLater: unknown }
    await vault.putRecord({ ...known, title: 'Second' })
    expect((await reopen(vault)).get(id)).toMatchObject({ title: 'Second', addedLater: { deep: [1] } })
  })

  test('refuses what JSON would change in silence', async () => {
    const vault = await testVault()
    const record = await vault.createRecord(draft('idea', 'First'))
    const hostile = JSON.parse('{"__proto__":{"admin":true}}') as object
    for (const unfit of [Number.NaN, Number.POSITIVE_INFINITY, new Date(0), hostile]) {
      const saving = vault.putRecord({ ...record, later: unfit })
      await expect(saving).rejects.toMatchObject({ code: 'INVALID_INPUT' })
    }
    expect(vault.get(record.id)).toEqual(record)
  })

  test('holds its own copy: what a caller does later to the object changes nothing', async () => {
    const vault = await testVault()
    const record = await vault.createRecord(draft('idea', 'First'))
    const given = { ...record, tags: ['one'] }
    await vault.putRecord(given)
    given.tags.push('two')
    expect(vault.get(record.id)?.tags).toEqual(['one'])
  })
})

describe('exhibit numbers', () => {
  test('follow the kind, and only evidence has one', async () => {
    const vault = await testVault()
    const exhibits = []
    for (const kind of ['project', 'impact', 'feedback', 'design-doc', 'person', 'case'] as const) {
      exhibits.push((await vault.createRecord(draft(kind, kind))).exhibit)
    }
    expect(exhibits).toEqual(['E-01', 'M-01', 'F-01', 'E-02', null, null])
  })

  test('are never given twice, whatever becomes of a record', async () => {
    const vault = await testVault()
    const first = await vault.createRecord(draft('impact', 'First'))
    await vault.trash([first.id])
    const again = await reopen(vault)
    expect((await again.createRecord(draft('impact', 'Second'))).exhibit).toBe('M-02')
    await again.restore([first.id])
    expect(again.get(first.id)).toMatchObject({ exhibit: 'M-01', deletedAt: null })
  })
})

describe('the trash', () => {
  test('takes several in one step, and gives them back', async () => {
    const vault = await testVault()
    const one = await vault.createRecord(draft('idea', 'One'))
    const two = await vault.createRecord(draft('idea', 'Two'))
    await vault.trash([one.id, two.id, one.id])
    const again = await reopen(vault)
    expect(again.records().every(({ deletedAt }) => deletedAt !== null)).toBe(true)
    await again.restore([one.id])
    expect(again.get(one.id)).toEqual({ ...one, revision: 3 })
  })

  test('takes none when one of them is not there', async () => {
    const vault = await testVault()
    const one = await vault.createRecord(draft('idea', 'One'))
    await expect(vault.trash([one.id, 'gone'])).rejects.toMatchObject({ code: 'NOT_FOUND' })
    expect(vault.get(one.id)).toEqual(one)
  })
})

describe('a vault on the disk', () => {
  test('is for its owner only', async () => {
    const vault = await testVault()
    await vault.createRecord(draft('idea', 'One'))
    const journal = await journalIn(vault.folder)
    const modes = await Promise.all(
      [journal, join(vault.folder, 'vault.json'), vault.layout.db].map((path) => stat(path)),
    )
    expect(modes.map(({ mode }) => mode & 0o777)).toEqual([0o600, 0o600, 0o700])
  })

  test('folds a long journal into a new generation, and keeps the old files', async () => {
    const vault = await testVault()
    const record = await vault.createRecord(draft('idea', 'One'))
    let current = record
    for (let round = 0; round < 14; round += 1) {
      current = await vault.putRecord({ ...current, privateNote: String(round % 10).repeat(190_000) })
    }
    expect(vault.info.notices).toEqual([])
    const again = await reopen(vault)
    const names = await readdir(vault.layout.db)
    expect(names).toContain('gen-000001.ndjson')
    expect(names).toContain('gen-000003.ndjson')
    expect(names.some((name) => name.endsWith('.tmp'))).toBe(false)
    expect(again.records()).toEqual([current])
    expect((await again.createRecord(draft('impact', 'After'))).exhibit).toBe('M-01')
    expect((await reopen(again)).records()).toHaveLength(2)
  })

  test('can be renamed', async () => {
    const vault = await testVault()
    await vault.rename('Spring 2027')
    expect((await reopen(vault)).info.name).toBe('Spring 2027')
  })

  test('is read without a lock while someone writes, and by reading nothing is written', async () => {
    const vault = await testVault()
    await vault.createRecord(draft('idea', 'One'))
    const reader = await openTestVault(vault.folder, 'read')
    await vault.createRecord(draft('idea', 'Two'))
    expect(reader.records().map(({ title }) => title)).toEqual(['One'])
    await expect(reader.createRecord(draft('idea', 'Three'))).rejects.toThrow('open for reading only')
    await expect(reader.blobs.begin({ name: 'a', type: '', size: 0 })).rejects.toMatchObject({ code: 'STORAGE' })
    await reader.close()
    expect(await readdir(vault.folder)).toContain('lock')
  })
})
