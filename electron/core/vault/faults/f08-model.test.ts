import * as fc from 'fast-check'
import { isDeepStrictEqual } from 'node:util'
import { expect, test } from 'vitest'
import { readRecordFile } from '../../transfer/read-record-file'
import { writeRecordFile } from '../../transfer/write-record-file'
import type { Vault } from '../vault'
import { digestOf, sayingOf } from './canonical'
import { idea } from './invented'
import { act, Run, text } from './model'
import { holds, scaled, seed, tallyFor } from './scale'
import { deepCopy } from './simulated/power-cut'
import { filesOn, SimulatedDisk } from './simulated/simulated-disk'
import { diskBefore, FOLDER, hands, openOn } from './story'
import { STORIES } from './stories'

test('whatever is done, in whatever order, with power cuts in between, the vault says what a Map would say', async (context) => {
  const { tally } = tallyFor(context)
  const { root } = await diskBefore({ name: 'empty', steps: [] }, hands('before'))
  const acts = fc.array(act, { minLength: 1, maxLength: 30 })
  const property = fc.assert(
    fc.asyncProperty(acts, async (list) => {
      tally.cycle()
      const run = await Run.begin(root)
      for (const one of list) await run.perform(one)
      await run.end()
    }),
    { seed, numRuns: scaled(60, 1_000) },
  )
  await holds(tally, 'acknowledgedLost', property)
  expect(tally.told).toEqual([])
})

const saidBy = (vault: Vault) =>
  vault
    .records()
    .map((record) => sayingOf({ ...record, revision: 1 }))
    .toSorted()

test('what is exported and added to another vault says the same there', async (context) => {
  const { tally } = tallyFor(context)
  const { root } = await diskBefore({ name: 'empty', steps: [] }, hands('before'))
  const given = fc.array(fc.record({ title: text.filter((title) => title.trim() !== ''), note: text }), {
    maxLength: 12,
  })
  const property = fc.assert(
    fc.asyncProperty(given, async (records) => {
      tally.cycle()
      const [one, other] = [new SimulatedDisk(deepCopy(root)), new SimulatedDisk(deepCopy(root))]
      const from = await openOn(one, hands('from'))
      const to = await openOn(other, hands('to'))
      for (const { title, note } of records) {
        const made = await from.createRecord(idea(title, { privateNote: note }))
        await from.putRecord({ ...made, tags: ['edited'] })
      }
      await to.addRecords(readRecordFile(writeRecordFile(from.records())).records)
      if (!isDeepStrictEqual(saidBy(to), saidBy(from))) throw new Error('They say different things.')
      await from.close()
      await to.close()
    }),
    { seed, numRuns: scaled(40, 1_000) },
  )
  await holds(tally, 'acknowledgedLost', property)
  expect(tally.told).toEqual([])
})

test('a vault of a newer version is refused and not a byte of it changes', async (context) => {
  const { tally } = tallyFor(context)
  for (const story of STORIES.filter(({ isHeavy }) => !isHeavy)) {
    for (const newer of [{ formatVersion: 99 }, { minReaderVersion: 99 }, { formatVersion: 2, minReaderVersion: 99 }]) {
      tally.cycle()
      const disk = await diskBefore(story, hands('before'))
      const manifest = filesOn(disk.root).get(`${FOLDER}/vault.json`)
      const value = JSON.parse(Buffer.from(manifest ?? []).toString()) as object
      await disk.remove(`${FOLDER}/vault.json`)
      const file = await disk.open(`${FOLDER}/vault.json`, 'wx')
      await file.write(Buffer.from(JSON.stringify({ ...value, ...newer })))
      const before = filesOn(disk.root)
      for (const access of ['write', 'read'] as const) {
        await expect(openOn(disk, hands(), access)).rejects.toMatchObject({ code: 'VAULT_NEWER' })
      }
      expect(filesOn(disk.root)).toEqual(before)
    }
  }
})

test('what a newer version has added to records survives every change', async (context) => {
  const { tally } = tallyFor(context)
  const disk = await diskBefore({ name: 'empty', steps: [] }, hands('before'))
  const vault = await openOn(disk, hands())
  const property = fc.assert(
    fc.asyncProperty(fc.jsonValue({ maxDepth: 4 }), text, async (value, note) => {
      fc.pre(!JSON.stringify(value).includes('__proto__'))
      tally.cycle()
      const draft = idea(`Newer ${tally.figures.cycles}`, { addedLater: value })
      const [added] = (await vault.addRecords([draft])).added
      const record = vault.get(added?.id ?? '')
      if (!record) throw new Error('It was not added.')
      const { addedLater: _, ...known } = record as typeof record & { addedLater?: unknown }
      await vault.putRecord({ ...known, privateNote: note })
      const kept = (vault.get(record.id) as { addedLater?: unknown } | undefined)?.addedLater
      if (JSON.stringify(kept) !== JSON.stringify(value)) throw new Error(`${JSON.stringify(value)} was not kept.`)
    }),
    { seed, numRuns: scaled(50, 1_000) },
  )
  await holds(tally, 'acknowledgedLost', property)
  expect(tally.told).toEqual([])
  const digest = digestOf(vault)
  await vault.close()
  expect(digestOf(await openOn(disk, hands(), 'read'))).toBe(digest)
})
