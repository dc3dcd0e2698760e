import { copyFile, cp, readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { coreWithVault, write, type TestCore } from '../backup/testing'
import { call, openCore } from '../testing/open-core'
import { journalIn } from '../testing/test-vault'
import { conflictName } from './conflict-name'

describe('the name of a conflict copy', () => {
  test.each([
    [
      "journal-000002 (Anna's conflicted copy 2026-11-23).ndjson",
      'journal-000002.ndjson',
      "Anna's conflicted copy 2026-11-23",
    ],
    [
      'journal-000002 (conflicted copy 2026-11-23 090000).ndjson',
      'journal-000002.ndjson',
      'conflicted copy 2026-11-23 090000',
    ],
    ['gen-000001 (Konfliktkopie von ANNA).ndjson', 'gen-000001.ndjson', 'Konfliktkopie von ANNA'],
    [
      'journal-000002.sync-conflict-20261123-090000-ABCDEFG.ndjson',
      'journal-000002.ndjson',
      'sync-conflict-20261123-090000-ABCDEFG',
    ],
    ['journal-000002 (1).ndjson', 'journal-000002.ndjson', '1'],
    ['gen-000001 2.ndjson', 'gen-000001.ndjson', '2'],
    ['journal-000002-ANNAS-PC.ndjson', 'journal-000002.ndjson', 'ANNAS-PC'],
  ])('%s', (name, original, from) => {
    expect(conflictName(name)).toEqual({ original, from })
  })

  test.each([
    'journal-000002.ndjson',
    'gen-000001.ndjson',
    'notes 2.ndjson',
    'journal-000002.ndjson.bak',
    'journal-2 2.ndjson',
  ])('%s is none', (name) => {
    expect(conflictName(name)).toBeUndefined()
  })
})

/** Two computers wrote to one vault: the other one's journal arrives under the name of a copy. */
async function twoComputers(): Promise<{ core: TestCore; copy: string; edited: string; theirs: string }> {
  const core = await coreWithVault()
  const edited = await write(core, 'Written here first')
  const { folder } = core.session.vault()
  await call(core, 'vaults.close', {})
  const elsewhere = join(core.folder, 'elsewhere')
  await cp(folder, elsewhere, { recursive: true })
  let count = 0
  const other = await openCore({ vault: elsewhere, newId: () => `other-${(count += 1)}` })
  await call(other, 'records.put', { record: { ...edited, title: 'Changed there', tags: ['there'] } })
  const theirs = await write(other, 'Made there')
  await other.close()
  await call(core, 'vaults.open', { folder })
  await write(core, 'Made here')
  await call(core, 'vaults.close', {})
  const copy = (await journalIn(folder)).replace('.ndjson', ' (conflicted copy 2026-11-23).ndjson')
  await copyFile(await journalIn(elsewhere), copy)
  await call(core, 'vaults.open', { folder })
  return { core, copy, edited: edited.id, theirs: theirs.id }
}

describe('a conflict copy', () => {
  test('does not disturb opening, is named, and lists what differs', async () => {
    const { core, copy, edited, theirs } = await twoComputers()
    const { current } = await call(core, 'vaults.list', {})
    expect(current).toMatchObject({ records: 2, access: 'write' })
    expect(current?.notices).toEqual([expect.stringContaining('a second version of one of the vault’s files')])
    const [conflict, ...rest] = await call(core, 'vault.conflicts', {})
    expect(rest).toEqual([])
    expect(conflict).toMatchObject({ from: 'conflicted copy 2026-11-23', words: expect.stringContaining('2 records') })
    expect(copy.endsWith(conflict!.file.slice('db/'.length))).toBe(true)
    const records = new Map(
      conflict?.records.map(({ record, now, fields }) => [record.id, { now: now?.title, fields }]),
    )
    expect(records).toEqual(
      new Map([
        [edited, { now: 'Written here first', fields: ['Title', 'Tags'] }],
        [theirs, { now: undefined, fields: [] }],
      ]),
    )
  })

  test('is merged record by record in one step, and kept byte for byte', async () => {
    const { core, copy, edited, theirs } = await twoComputers()
    const bytes = await readFile(copy)
    const [conflict] = await call(core, 'vault.conflicts', {})
    const report = await call(core, 'vault.mergeConflict', { file: conflict!.file, ids: [edited, theirs] })
    expect(report.taken).toEqual([edited, theirs])
    // Both computers had given the number E-02.
    expect(report.notices).toEqual([expect.stringContaining('“Made there” is now E-03')])
    expect(core.session.vault().get(edited)).toMatchObject({ title: 'Changed there', exhibit: 'E-01' })
    const exhibits = core.session
      .vault()
      .records()
      .map(({ exhibit }) => exhibit)
    expect(new Set(exhibits)).toEqual(new Set(['E-01', 'E-02', 'E-03']))
    expect(await call(core, 'vault.conflicts', {})).toEqual([])
    expect(await readFile(join(core.session.vault().folder, report.keptAs))).toEqual(bytes)
    await call(core, 'history.undo', {})
    expect(core.session.vault().get(edited)?.title).toBe('Written here first')
  })

  test('of which nothing is wanted is only put away', async () => {
    const { core } = await twoComputers()
    const [conflict] = await call(core, 'vault.conflicts', {})
    const before = core.session.vault().records()
    expect(await call(core, 'vault.mergeConflict', { file: conflict!.file, ids: [] })).toMatchObject({ taken: [] })
    expect(core.session.vault().records()).toEqual(before)
    expect(await readdir(join(core.session.vault().folder, 'quarantine'))).toHaveLength(1)
  })

  test('that is damaged gives what can be read, and no path leads out of the vault', async () => {
    const { core } = await twoComputers()
    const merge = (file: string, ids: string[]) => call(core, 'vault.mergeConflict', { file, ids })
    await expect(merge('../vault.json', [])).rejects.toMatchObject({ code: 'NOT_FOUND' })
    const [conflict] = await call(core, 'vault.conflicts', {})
    await expect(merge(conflict!.file, ['nobody'])).rejects.toMatchObject({ code: 'NOT_FOUND' })
    expect(await call(core, 'vault.conflicts', {})).toHaveLength(1)
  })

  test('of a generation is compared record by record', async () => {
    const core = await coreWithVault()
    const { folder } = core.session.vault()
    await write(core, 'One')
    await copyFile(join(folder, 'db', 'gen-000001.ndjson'), join(folder, 'db', 'gen-000001 2.ndjson'))
    const [conflict] = await call(core, 'vault.conflicts', {})
    expect(conflict).toMatchObject({
      original: 'db/gen-000001.ndjson',
      records: [],
      words: expect.stringContaining('put away'),
    })
  })
})

describe('a clock behind the last save', () => {
  test('is told of at opening, and saves go on in their order', async () => {
    let at = Date.parse('2026-11-23T09:00:00.000Z')
    const core = await coreWithVault({ now: () => new Date((at += 1_000)) })
    const record = await write(core, 'One')
    const { folder } = core.session.vault()
    await call(core, 'vaults.close', {})
    at = Date.parse('2025-11-23T09:00:00.000Z')
    const { notices } = await call(core, 'vaults.open', { folder })
    expect(notices).toEqual([expect.stringContaining('2025-11-23')])
    await call(core, 'records.put', { record: { ...record, title: 'Two' } })
    await call(core, 'vaults.close', {})
    await call(core, 'vaults.open', { folder })
    expect(core.session.vault().get(record.id)?.title).toBe('Two')
  })
})
