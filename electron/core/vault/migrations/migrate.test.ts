import { cp, readdir, readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { RecordDraft } from '@shared/records/record-schemas'
import { failingFiles } from '../../testing/failing-files'
import { temporaryFolder } from '../../testing/open-core'
import { openTestVault } from '../../testing/test-vault'
import { formatOf } from '../format'
import type { Vault } from '../vault'
import type { Migration } from './migrations'

const record = z.looseObject({ id: z.string() })
/** A format that there is only here: in it, records say that they were brought up to date. */
const next: Migration = {
  from: 1,
  before: record,
  migrate: (old) => ({ ...old, upToDate: true }),
  after: record.extend({ upToDate: z.literal(true) }),
}
const format = formatOf(2, [next])

/** A copy of a vault that the first version wrote: two generations and their journals. */
async function firstVault(): Promise<string> {
  const folder = join(await temporaryFolder(), 'vault')
  await cp(resolve(import.meta.dirname, '../../testing/fixtures/vault-1'), folder, { recursive: true })
  return folder
}

async function contents(folder: string): Promise<Map<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  const files = paths.filter((path) => !path.endsWith('/lock'))
  return new Map(await Promise.all(files.map(async (path) => [path, await readFile(path, 'base64')] as const)))
}

const titles = (vault: Vault) =>
  vault
    .records()
    .map(({ title }) => title)
    .toSorted()
const TITLES = ['After the second generation', 'Conversion rate', 'Elasticity model', 'Thrown away']
const done = async () => undefined
const isUpToDate = (vault: Vault) => vault.records().every((one) => 'upToDate' in one)

describe('a vault of format 1', () => {
  test('opens in this version with all that it held', async () => {
    const vault = await openTestVault(await firstVault())
    expect(titles(vault)).toEqual(TITLES)
    expect(vault.info).toMatchObject({ name: 'A vault of format 1', notices: [], access: 'write' })
    const impact = vault.records().find(({ kind }) => kind === 'impact')!
    expect(impact).toMatchObject({ later: { kept: [1] }, exhibit: 'M-01', revision: 2 })
    expect((await vault.history.ofRecord(impact.id)).map(({ label }) => label)).toEqual(['Edit', 'Create'])
    expect((await vault.verify()).findings).toEqual([])
  })
})

describe('a migration', () => {
  test('comes after a backup of the untouched vault, makes a new generation, and keeps unknown fields and history', async () => {
    const folder = await firstVault()
    const before = await contents(folder)
    const reasons: string[] = []
    const backupBefore = async (reason: string, place: string) => {
      reasons.push(reason)
      expect(await contents(place)).toEqual(before)
    }
    const vault = await openTestVault(folder, 'write', { format, backupBefore })
    expect(reasons).toEqual(['Before the change from format 1 to 2'])
    expect(titles(vault)).toEqual(TITLES)
    expect(isUpToDate(vault)).toBe(true)
    expect(vault.records().find(({ kind }) => kind === 'impact')).toMatchObject({ later: { kept: [1] } })
    await vault.createRecord(RecordDraft.parse({ kind: 'idea', title: 'New', upToDate: true }))
    await vault.close()
    const after = await contents(folder)
    const inDb = [...before].filter(([path]) => path.includes('/db/'))
    expect(inDb.map(([path]) => [path, after.get(path)])).toEqual(inDb)
    const again = await openTestVault(folder, 'write', { format, backupBefore })
    expect(reasons).toHaveLength(1)
    expect((await again.verify()).findings).toEqual([])
    await again.history.undo()
    await again.history.undo()
    expect(titles(again)).toEqual(TITLES.slice(1))
    await again.history.undo()
    expect(isUpToDate(again)).toBe(true)
    await again.close()
    await expect(openTestVault(folder)).rejects.toMatchObject({ code: 'VAULT_NEWER' })
  })

  test.each([
    ['without a place for backups', undefined],
    ['after a backup that failed', () => Promise.reject(new Error('the other drive is not there'))],
  ])('is not done %s: the vault opens for reading only, unchanged', async (_, backupBefore) => {
    const folder = await firstVault()
    const before = await contents(folder)
    const vault = await openTestVault(folder, 'write', { format, ...(backupBefore && { backupBefore }) })
    expect(vault.info).toMatchObject({ access: 'read', readOnlyBecause: expect.stringContaining('must be backed up') })
    expect(titles(vault)).toEqual(TITLES)
    await vault.close()
    expect(await contents(folder)).toEqual(before)
  })

  test('is not needed for reading, which writes nothing', async () => {
    const folder = await firstVault()
    const before = await contents(folder)
    expect(isUpToDate(await openTestVault(folder, 'read', { format }))).toBe(true)
    expect(await contents(folder)).toEqual(before)
  })

  test('that the disk interrupts is done when the vault is opened next', async () => {
    const folder = await firstVault()
    const disk = failingFiles()
    let renames = 0
    const rename: typeof disk.rename = async (from, to) => {
      renames += 1
      if (to.includes('gen-')) disk.failNext('rename', 'ENOSPC')
      await disk.rename(from, to)
    }
    const half = await openTestVault(folder, 'write', { format, backupBefore: done, files: { ...disk, rename } })
    expect(renames).toBeGreaterThan(1)
    expect(half.info).toMatchObject({ access: 'read', readOnlyBecause: expect.stringContaining('in its new format') })
    await half.close()
    const again = await openTestVault(folder, 'write', { format, backupBefore: done })
    expect(again.info).toMatchObject({ access: 'write', notices: [] })
    expect(titles(again)).toEqual(TITLES)
    expect(isUpToDate(again)).toBe(true)
  })

  test('sets aside a record that does not fit, and names it', async () => {
    const strict = formatOf(2, [{ ...next, before: record.extend({ title: z.string().max(16) }) }])
    const vault = await openTestVault(await firstVault(), 'read', { format: strict })
    expect(titles(vault)).toEqual(['Conversion rate', 'Elasticity model', 'Thrown away'])
    expect(vault.info.notices).toEqual([expect.stringContaining('title')])
  })
})
