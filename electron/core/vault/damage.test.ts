import { appendFile, readdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { RecordDraft } from '@shared/records/record-schemas'
import { journalIn, openTestVault, reopen, testVault } from '../testing/test-vault'
import type { Vault } from './vault'

const idea = (title: string) => RecordDraft.parse({ kind: 'idea', title })
const titles = (vault: Vault) =>
  vault
    .records()
    .map(({ title }) => title)
    .toSorted()

async function vaultWith(...ideas: string[]): Promise<{ vault: Vault; journal: string }> {
  const vault = await testVault()
  for (const title of ideas) await vault.createRecord(idea(title))
  await vault.close()
  return { vault, journal: await journalIn(vault.folder) }
}

/** Every file below a folder with its bytes. */
async function contents(folder: string): Promise<Map<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  return new Map(await Promise.all(files.map(async (file) => [file, await readFile(file, 'base64')] as const)))
}

async function quarantined(folder: string): Promise<string[]> {
  const names = await readdir(join(folder, 'quarantine'))
  return Promise.all(names.map((name) => readFile(join(folder, 'quarantine', name), 'utf8')))
}

describe('a journal', () => {
  test('whose last line was torn opens without it, keeps it byte for byte, and goes on', async () => {
    const { vault, journal } = await vaultWith('One', 'Two')
    await truncate(journal, (await stat(journal)).size - 40)
    const torn = (await readFile(journal, 'utf8')).split('\n').at(-1)
    const again = await openTestVault(vault.folder)
    expect(titles(again)).toEqual(['One'])
    expect(again.info.notices).toEqual([expect.stringContaining('not yet called saved')])
    expect(await quarantined(vault.folder)).toEqual([torn])
    await again.createRecord(idea('Three'))
    const third = await reopen(again)
    expect(titles(third)).toEqual(['One', 'Three'])
    expect(third.info.notices).toEqual([])
  })

  test('with a bad line in the middle loses that step only, names it and keeps it', async () => {
    const { vault, journal } = await vaultWith('One', 'Two', 'Three')
    const damaged = (await readFile(journal, 'utf8')).replace('"Two"', '"Twx"')
    await writeFile(journal, damaged)
    const again = await openTestVault(vault.folder)
    expect(titles(again)).toEqual(['One', 'Three'])
    expect(again.info.notices).toEqual([expect.stringContaining('journal-000001.ndjson line 3')])
    expect(await quarantined(vault.folder)).toEqual([damaged.split('\n')[2]])
    await again.createRecord(idea('Four'))
    expect(titles(await reopen(again))).toEqual(['Four', 'One', 'Three'])
  })

  test('from which a line was taken says how much is missing', async () => {
    const { vault, journal } = await vaultWith('One', 'Two', 'Three')
    const lines = (await readFile(journal, 'utf8')).split('\n')
    await writeFile(journal, lines.toSpliced(2, 1).join('\n'))
    const again = await openTestVault(vault.folder)
    expect(titles(again)).toEqual(['One', 'Three'])
    expect(again.info.notices).toEqual([expect.stringContaining('One change is missing')])
  })

  test('in which lines of two records were swapped keeps both', async () => {
    const { vault, journal } = await vaultWith('One', 'Two', 'Three')
    const lines = (await readFile(journal, 'utf8')).split('\n')
    await writeFile(journal, [lines[0], lines[3], lines[1], lines[2], ''].join('\n'))
    const again = await openTestVault(vault.folder)
    expect(titles(again)).toEqual(['One', 'Three', 'Two'])
    expect(again.info.notices).toEqual([])
  })

  test('after which a power cut left garbage, whatever it holds, goes on being written', async () => {
    const { vault, journal } = await vaultWith('One')
    await appendFile(journal, `${'x\n'.repeat(300)}rest`)
    const again = await openTestVault(vault.folder)
    await again.createRecord(idea('Two'))
    const third = await reopen(again)
    expect(titles(third)).toEqual(['One', 'Two'])
    await third.createRecord(idea('Three'))
  })

  test('that is empty opens the vault for reading only, like one that is gone', async () => {
    const { vault, journal } = await vaultWith('One')
    await truncate(journal, 0)
    const again = await openTestVault(vault.folder)
    expect(again.info.notices[0]).toContain('missing or empty')
    await expect(again.createRecord(idea('Two'))).rejects.toMatchObject({ code: 'STORAGE' })
    expect((await stat(journal)).size).toBe(0)
  })

  test('in which lines were swapped never goes back to an older state', async () => {
    const vault = await testVault()
    const record = await vault.createRecord(idea('One'))
    await vault.putRecord({ ...record, title: 'Two' })
    await vault.close()
    const journal = await journalIn(vault.folder)
    const lines = (await readFile(journal, 'utf8')).split('\n')
    await writeFile(journal, [lines[0], lines[2], lines[1], ''].join('\n'))
    expect(titles(await openTestVault(vault.folder))).toEqual(['Two'])
  })

  test('that is gone opens the vault for reading only, for nothing may cover what was in it', async () => {
    const { vault, journal } = await vaultWith('One')
    await rm(journal)
    const before = await contents(vault.folder)
    const again = await openTestVault(vault.folder)
    expect(again.info.notices[0]).toContain('for reading only')
    await expect(again.createRecord(idea('Two'))).rejects.toMatchObject({ code: 'STORAGE' })
    await again.close()
    expect(await contents(vault.folder)).toEqual(before)
  })

  test('of which much is damaged opens for reading only', async () => {
    const { vault, journal } = await vaultWith('1', '2', '3', '4', '5', '6')
    await writeFile(journal, (await readFile(journal, 'utf8')).replaceAll('"label":"Create"', '"label":"Crepte"'))
    const again = await openTestVault(vault.folder)
    expect(again.info.notices[0]).toContain('Much of this vault is damaged')
    await expect(again.createRecord(idea('Two'))).rejects.toMatchObject({ code: 'STORAGE' })
  })
})

describe('a generation', () => {
  const long = 'x'.repeat(190_000)
  async function vaultWithTwoGenerations() {
    const vault = await testVault()
    for (let count = 0; count < 6; count += 1) {
      await vault.createRecord(RecordDraft.parse({ kind: 'idea', title: `Idea ${count}`, privateNote: long }))
    }
    await vault.close()
    expect(await readdir(vault.layout.db)).toContain('gen-000002.ndjson')
    return { vault, newest: join(vault.layout.db, 'gen-000002.ndjson') }
  }

  test('that is damaged is rebuilt from the one before and its journal', async () => {
    const { vault, newest } = await vaultWithTwoGenerations()
    const healthy = titles(await openTestVault(vault.folder, 'read'))
    await truncate(newest, 1_000)
    const damaged = await readFile(newest)
    const again = await openTestVault(vault.folder)
    expect(titles(again)).toEqual(healthy)
    expect(again.info.notices).toEqual([expect.stringContaining('gen-000002.ndjson is damaged')])
    await again.createRecord(idea('After'))
    expect(titles(await reopen(again))).toEqual(['After', ...healthy].toSorted())
    expect(await readFile(newest)).toEqual(damaged)
  })

  test('gives what is whole in it where nothing older is left', async () => {
    const { vault, newest } = await vaultWithTwoGenerations()
    await rm(join(vault.layout.db, 'gen-000001.ndjson'))
    await writeFile(newest, (await readFile(newest, 'utf8')).replace('"Idea 3"', '"Idea x"'))
    const again = await openTestVault(vault.folder)
    expect(titles(again)).toEqual(['Idea 0', 'Idea 1', 'Idea 2', 'Idea 4', 'Idea 5'])
    expect(again.info.notices).toHaveLength(2)
  })

  test('is refused in words where none can be read, and nothing is written', async () => {
    const { vault, newest } = await vaultWithTwoGenerations()
    await rm(join(vault.layout.db, 'gen-000001.ndjson'))
    await writeFile(newest, Buffer.alloc(5_000))
    const before = await contents(vault.folder)
    await expect(openTestVault(vault.folder)).rejects.toMatchObject({ code: 'VAULT_DAMAGED' })
    expect(await contents(vault.folder)).toEqual(before)
  })
})

describe('a folder', () => {
  test('of a newer version is refused and stays as it is, byte for byte', async () => {
    const { vault } = await vaultWith('One')
    const manifest = JSON.parse(await readFile(vault.layout.manifest, 'utf8')) as object
    await writeFile(vault.layout.manifest, JSON.stringify({ ...manifest, formatVersion: 2, minReaderVersion: 2 }))
    const before = await contents(vault.folder)
    for (const access of ['write', 'read'] as const) {
      await expect(openTestVault(vault.folder, access)).rejects.toMatchObject({
        code: 'VAULT_NEWER',
        message: expect.stringContaining('Nothing in it was changed'),
      })
    }
    expect(await contents(vault.folder)).toEqual(before)
  })

  test('without a vault, or that is not there, is never made into one by opening', async () => {
    const { vault } = await vaultWith('One')
    const gone = join(vault.folder, 'gone')
    await expect(openTestVault(gone)).rejects.toMatchObject({ code: 'NOT_A_VAULT' })
    await rm(vault.layout.manifest)
    await expect(openTestVault(vault.folder)).rejects.toThrow('vault.json is missing')
    await writeFile(vault.layout.manifest, 'not json')
    await expect(openTestVault(vault.folder)).rejects.toMatchObject({ code: 'VAULT_DAMAGED' })
    expect(await readdir(vault.folder)).not.toContain('gone')
  })
})

test('a line that someone else appends while the vault is open ends the writing, and is not covered', async () => {
  const vault = await testVault()
  await vault.createRecord(idea('One'))
  const journal = await journalIn(vault.folder)
  await appendFile(journal, 'from elsewhere\n')
  await expect(vault.createRecord(idea('Two'))).rejects.toThrow('changed by another program')
  expect(await readFile(journal, 'utf8')).toMatch(/from elsewhere\n$/)
  expect(titles(vault)).toEqual(['One'])
  expect(vault.info.notices[0]).toContain('can only be read now')
})
