import { readdir } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { RecordDraft } from '@shared/records/record-schemas'
import { failingFiles } from '../testing/failing-files'
import { openTestVault, reopen, testVault } from '../testing/test-vault'
import { disk } from './disk'
import type { Files } from './files'
import { KEPT_GENERATIONS } from './history/move-old'
import { generationName } from './layout'
import type { Vault } from './vault'

const idea = (title: string, more: object = {}) => RecordDraft.parse({ kind: 'idea', title, ...more })
const long = (title: string) => idea(title, { privateNote: 'x'.repeat(190_000) })
const titles = (vault: Vault) => new Set(vault.records().map(({ title }) => title))

async function fill(vault: Vault, name: string) {
  for (let count = 0; count < 6; count += 1) await vault.createRecord(long(`${name} ${count}`))
}

const nothing = (): void => undefined

/** A disk on which a generation waits before it gets its name. */
function slowGenerations() {
  let open = nothing
  const gate = new Promise<void>((resolve) => {
    open = resolve
  })
  let isWaiting = false
  const rename: Files['rename'] = async (from, to) => {
    if (to.endsWith(generationName(2))) {
      isWaiting = true
      await gate
    }
    await disk.rename(from, to)
  }
  return { files: { ...disk, rename }, go: () => open(), isWaiting: () => isWaiting }
}

test('changes go on while a generation is written, and none is lost', async () => {
  const { files, go, isWaiting } = slowGenerations()
  const vault = await testVault({ files })
  await fill(vault, 'Before')
  await expect.poll(isWaiting).toBe(true)
  await vault.createRecord(idea('Meanwhile'))
  const crashed = await openTestVault(vault.folder, 'read')
  expect(titles(crashed)).toEqual(titles(vault))
  go()
  const again = await reopen(vault)
  expect(titles(again)).toContain('Meanwhile')
  expect(again.records()).toHaveLength(7)
  expect(await readdir(vault.layout.db)).toContain('gen-000002.ndjson')
})

test('the last generations stay with their journals, and no journal is ever lost', async () => {
  let vault = await testVault()
  for (let round = 0; round < 9; round += 1) {
    await fill(vault, `Round ${round}`)
    vault = await reopen(vault)
  }
  const names = await readdir(vault.layout.db)
  const generations = names.filter((name) => name.startsWith('gen-'))
  expect(generations).toHaveLength(KEPT_GENERATIONS)
  const [oldest = ''] = generations
  const journals = names.filter((name) => name.startsWith('journal-'))
  expect(journals[0]).toBe(oldest.replace('gen', 'journal'))
  const moved = await readdir(vault.layout.history)
  const newest = Number(generations.at(-1)?.slice(4, 10))
  expect(moved.length + journals.length).toBe(newest)
  expect(moved.every((name) => /^journal-\d{6}\.ndjson\.gz$/.test(name))).toBe(true)
  expect((await vault.verify()).findings).toEqual([])
}, 60_000)

test('a journal stays in db/ when it could not be moved, and is moved the next time', async () => {
  const files = failingFiles()
  let isFull = false
  const full: Files = {
    ...files,
    rename: async (from, to) => {
      if (isFull && to.includes('history')) throw Object.assign(new Error('full'), { code: 'ENOSPC' })
      await disk.rename(from, to)
    },
  }
  let vault = await testVault({ files: full })
  isFull = true
  for (let round = 0; round < 7; round += 1) {
    await fill(vault, `Round ${round}`)
    await vault.close()
    vault = await openTestVault(vault.folder, 'write', { files: full })
  }
  expect(await readdir(vault.layout.history)).toEqual([])
  expect(await readdir(vault.layout.db)).toContain('journal-000001.ndjson')
  isFull = false
  await fill(vault, 'Again')
  await vault.close()
  expect(await readdir(vault.layout.history)).toContain('journal-000001.ndjson.gz')
  expect((await openTestVault(vault.folder)).records()).toHaveLength(48)
}, 60_000)

test('a large vault does not hold up other work while a generation is written', async () => {
  const vault = await testVault()
  const drafts = Array.from({ length: 20_000 }, (_, index) => idea(`Idea ${index}`, { privateNote: 'y'.repeat(600) }))
  await vault.addRecords(drafts)
  // What adding them cost is not what is measured.
  await expect.poll(() => readdir(vault.layout.db), { timeout: 20_000 }).toContain('gen-000002.ndjson')
  await vault.addRecords(drafts)
  let turns = 0
  const count = () => {
    turns += 1
    counting = setImmediate(count)
  }
  let counting = setImmediate(count)
  await expect.poll(() => readdir(vault.layout.db), { timeout: 20_000 }).toContain('gen-000003.ndjson')
  clearImmediate(counting)
  expect(turns).toBeGreaterThan(20)
}, 60_000)
