import { appendFile, cp, readFile, rename, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { idea } from './invented'
import { reasonNotToMount } from './loop-image'
import { builtPrograms } from './programs/build'
import { Running } from './programs/running'
import { openReal, realVault } from './real-vault'
import { isFull, scaled, tallyFor } from './scale'

const program = builtPrograms()
const start = (folder: string) => new Running(process.execPath, [program('starter'), folder])
const journal = (folder: string) => readFile(join(folder, 'db', 'journal-000001.ndjson'))

interface Said {
  holds?: number
  released?: number
  saved?: number
  refused?: string
}
const saidBy = ({ lines }: Running) => lines.map((line) => JSON.parse(line) as Said)

/** Seconds in which more than one held the vault. */
function overlap(starters: readonly Running[]): number {
  const spans = starters.flatMap((starter) => {
    const said = saidBy(starter)
    const from = said.find(({ holds }) => holds !== undefined)?.holds
    const until = said.find(({ released }) => released !== undefined)?.released
    return from === undefined || until === undefined ? [] : { from, until }
  })
  spans.sort((one, other) => one.from - other.from)
  let sum = 0
  for (const [index, { from }] of spans.entries()) sum += Math.max(0, (spans[index - 1]?.until ?? from) - from)
  return sum / 1_000_000
}

test('of many that start at once, one writes at a time', async (context) => {
  const { tally } = tallyFor(context)
  for (let round = 0; round < scaled(2, 20); round += 1) {
    tally.cycle()
    const folder = await realVault()
    const starters = Array.from({ length: scaled(6, 20) }, () => start(folder))
    const outcomes = await Promise.all(
      starters.map(async (starter) => {
        await Promise.race([starter.said('holds'), starter.over()])
        if (!starter.lines.some((line) => line.includes('holds'))) return 0
        for (let count = 1; count <= 3; count += 1) {
          starter.tell('save')
          await starter.said('saved', count)
        }
        starter.tell('close')
        await starter.over()
        return saidBy(starter).filter(({ saved }) => saved !== undefined).length
      }),
    )
    const seconds = overlap(starters)
    if (seconds > 0) tally.found('twoWriterSeconds', `round ${round}`, seconds)
    const saved = outcomes.reduce((sum, count) => sum + count, 0)
    const vault = await openReal(folder)
    if (saved === 0 || vault.records().length !== saved) {
      tally.found('acknowledgedLost', `round ${round}: ${vault.records().length} of ${saved}`)
    }
    const refusals = starters.flatMap((starter) => saidBy(starter).flatMap(({ refused }) => refused ?? []))
    if (refusals.some((code) => code !== 'VAULT_IN_USE')) tally.found('others', `round ${round}: ${refusals.join()}`)
    await vault.close()
  }
  expect(tally.told).toEqual([])
})

test('a writer that sleeps keeps the vault, and after waking goes on', async (context) => {
  const { tally } = tallyFor(context)
  tally.cycle()
  const folder = await realVault()
  const sleeper = start(folder)
  await sleeper.said('holds')
  await sleeper.stop()
  // Locks that run out do so in ten seconds or so; here time is the fault.
  if (isFull) await new Promise((resolve) => setTimeout(resolve, 15_000))
  const other = start(folder)
  await other.over()
  expect(saidBy(other)).toEqual([{ refused: 'VAULT_IN_USE' }])
  sleeper.goOn()
  sleeper.tell('save')
  expect(await sleeper.said('saved')).toBe(true)
  await sleeper.kill()
  const vault = await openReal(folder)
  expect(vault.records()).toHaveLength(1)
  await vault.close()
})

test('a sleeper whose lock meant nothing to another writes nothing after it wakes', async (context) => {
  const reason = reasonNotToMount('tmpfs')
  const { tally } = tallyFor(context, () => reason)
  context.skip(reason !== undefined, reason)
  tally.cycle()
  const folder = await realVault()
  const sleeper = start(folder)
  await sleeper.said('holds')
  await sleeper.stop()
  // In another network namespace, as in another container, the same name is another lock.
  const other = new Running('unshare', ['--net', process.execPath, program('starter'), folder])
  expect(await other.said('holds')).toBe(true)
  other.tell('save')
  expect(await other.said('saved')).toBe(true)
  const after = await journal(folder)
  sleeper.goOn()
  sleeper.tell('save')
  expect(await sleeper.said('refused')).toBe(true)
  expect(await journal(folder)).toEqual(after)
  other.tell('save')
  expect(await other.said('saved', 2)).toBe(true)
  await sleeper.kill()
  await other.kill()
  const vault = await openReal(folder)
  expect(vault.records()).toHaveLength(2)
  await vault.close()
})

test('a sleeper writes nothing either when the other has opened the vault and not yet written', async (context) => {
  const reason = reasonNotToMount('tmpfs')
  const { tally } = tallyFor(context, () => reason)
  context.skip(reason !== undefined, reason)
  tally.cycle()
  const folder = await realVault()
  const sleeper = start(folder)
  await sleeper.said('holds')
  await sleeper.stop()
  const other = new Running('unshare', ['--net', process.execPath, program('starter'), folder])
  expect(await other.said('holds')).toBe(true)
  const before = await journal(folder)
  sleeper.goOn()
  sleeper.tell('save')
  expect(await sleeper.said('refused')).toBe(true)
  expect(await journal(folder)).toEqual(before)
  other.tell('save')
  expect(await other.said('saved')).toBe(true)
  await Promise.all([sleeper.kill(), other.kill()])
})

test('a journal that grew longer behind its writer is not written to', async (context) => {
  const { tally } = tallyFor(context)
  tally.cycle()
  const folder = await realVault()
  const vault = await openReal(folder)
  await vault.createRecord(idea('One'))
  await appendFile(join(folder, 'db', 'journal-000001.ndjson'), 'from elsewhere\n')
  const before = await journal(folder)
  await expect(vault.createRecord(idea('Two'))).rejects.toMatchObject({ code: 'STORAGE' })
  expect(await journal(folder)).toEqual(before)
  await vault.close()
})

test('a lock file that came with a copy from another machine locks nobody out', async (context) => {
  const { tally } = tallyFor(context)
  tally.cycle()
  const folder = await realVault()
  const holder = { host: `not-${hostname()}`, pid: 1, since: '2026-11-23T09:00:00.000Z' }
  await writeFile(join(folder, 'lock'), JSON.stringify(holder))
  const vault = await openReal(folder)
  await vault.createRecord(idea('One'))
  expect(vault.info.notices.join()).toContain(holder.host)
  await vault.close()
})

test('a vault whose folder is swapped under it writes to neither folder', async (context) => {
  const { tally } = tallyFor(context)
  tally.cycle()
  const folder = await realVault()
  const vault = await openReal(folder)
  await vault.createRecord(idea('One'))
  await cp(folder, `${folder}-copy`, { recursive: true })
  await rename(folder, `${folder}-away`)
  await rename(`${folder}-copy`, folder)
  const [away, here] = [await journal(`${folder}-away`), await journal(folder)]
  await expect(vault.createRecord(idea('Two'))).rejects.toMatchObject({ code: 'STORAGE' })
  expect(await journal(folder)).toEqual(here)
  expect(await journal(`${folder}-away`)).toEqual(away)
  expect(vault.records()).toHaveLength(1)
  await vault.close()
})
