import { expect, test } from 'vitest'
import { AppError } from '@shared/errors'
import type { Vault } from '../vault'
import { digestOf, sayingOf } from './canonical'
import { corrupted, type Corrupted } from './corruption'
import type { Tally } from './figures'
import { longText } from './invented'
import { scaled, tallyFor } from './scale'
import { filesOn, SimulatedDisk } from './simulated/simulated-disk'
import { deepCopy } from './simulated/power-cut'
import { diskBefore, FOLDER, hands, openOn, type Deed, type Story } from './story'
import { attach, create, edit, fold, trash } from './stories'

const numbers = (count: number) => Array.from({ length: count }, (_, index) => index)

/** A vault of two generations, with a journal after each, changed records, attachments and trash. */
const FULL: Story = {
  name: 'a full vault',
  before: [
    ...numbers(12).map((index) => create(`Old ${index}`)),
    attach('Old 3', 6_000),
    ...numbers(7).map((index): Deed => edit(`Old ${index}`, longText(1_500, index))),
    fold,
    edit('Old 8', 'changed'),
    trash('Old 9'),
    ...numbers(25).map((index) => create(`New ${index}`)),
    ...numbers(5).map((index) => edit(`New ${index}`, `changed ${index}`)),
    attach('New 7', 300),
  ],
  steps: [],
}

/** The lines of the vault that are still whole and in which the newest version of a record stands. */
function undamaged(disk: SimulatedDisk, truth: ReadonlyMap<string, string>): Set<string> {
  const found = new Set<string>()
  const lines = [...filesOn(disk.root)]
    .filter(([path]) => path.includes('/db/'))
    .flatMap(([, bytes]) => Buffer.from(bytes).toString('latin1').split('\n'))
  const whole = new Set(lines)
  for (const [line, title] of truth) if (whole.has(line)) found.add(title)
  return found
}

/** Which line of the disk holds the newest version of which record. */
function newestLines(disk: SimulatedDisk, vault: Vault): Map<string, string> {
  const lines = new Map<string, string>()
  const wanted = new Map(vault.records().map((record) => [`"title":${JSON.stringify(record.title)}`, record]))
  for (const [path, bytes] of filesOn(disk.root)) {
    if (!path.includes('/db/')) continue
    for (const line of Buffer.from(bytes).toString('latin1').split('\n')) {
      for (const [needle, record] of wanted) {
        if (line.includes(needle) && line.includes(`"revision":${record.revision},`)) lines.set(line, record.title)
      }
    }
  }
  return lines
}

interface Truth {
  digest: string
  sayings: ReadonlyMap<string, string>
  lines: ReadonlyMap<string, string>
}

async function opened({ root, name, path, original }: Corrupted, truth: Truth, tally: Tally): Promise<void> {
  tally.cycle()
  const disk = new SimulatedDisk(root)
  const before = filesOn(deepCopy(root))
  const harmed = before.get(path) ?? new Uint8Array()
  const kept = undamaged(disk, truth.lines)
  try {
    const vault = await openOn(disk, hands('look'))
    const said = new Map(vault.records().map((record) => [record.title, sayingOf(record)]))
    const { notices } = vault.info
    for (const title of kept) {
      if (said.get(title) !== truth.sayings.get(title))
        tally.found('undamagedLost', `${name}: “${title}” (${notices.join(' ')})`)
    }
    const isSame = digestOf(vault) === truth.digest
    if (!isSame && notices.length === 0 && !isOlder(original, harmed)) tally.found('undetected', name)
    await checkBlobs(vault, name, path, tally)
    await vault.close()
  } catch (error) {
    if (!(error instanceof AppError)) tally.found('others', `${name}: not in words: ${String(error)}`)
    else if (isReadable(path, disk)) tally.found('unreadable', `${name}: ${error.message}`)
  }
  checkOriginals(before, filesOn(disk.root), name, tally)
}

/** Whether a journal ends after a line, as it did at an earlier hour: only a backup can tell that more came after. */
function isOlder(original: Uint8Array, harmed: Uint8Array): boolean {
  const isPart = Buffer.from(original).subarray(0, harmed.byteLength).equals(harmed)
  return isPart && harmed.at(-1) === 0x0a
}

/** Whether there is anything left from which the vault could be read. */
const isReadable = (path: string, disk: SimulatedDisk) =>
  !path.endsWith('vault.json') &&
  [...filesOn(disk.root)].some(([file, bytes]) => file.includes('/db/gen-') && bytes.byteLength > 0)

async function checkBlobs(vault: Vault, name: string, path: string, tally: Tally) {
  for (const { attachments } of vault.records()) {
    for (const { sha256 } of attachments) {
      const isRead = await vault.blobs.whole(sha256).then(
        () => true,
        () => false,
      )
      if (!isRead && !path.includes(sha256)) tally.found('undamagedLost', `${name}: an attachment`)
    }
  }
}

/** Whatever was there is there still: where it was, or with bytes added, or byte for byte in quarantine/. */
function checkOriginals(
  before: ReadonlyMap<string, Uint8Array>,
  after: ReadonlyMap<string, Uint8Array>,
  name: string,
  tally: Tally,
) {
  const aside = [...after].filter(([path]) => path.includes('/quarantine/')).map(([, bytes]) => Buffer.from(bytes))
  for (const [path, bytes] of before) {
    const now = after.get(path)
    const old = Buffer.from(bytes)
    if (now && old.equals(now.subarray(0, old.byteLength))) continue
    if (/\/lock$|\/inbox\/|\.tmp$|\.part$/.test(path)) continue
    const rest = now && old.subarray(0, now.byteLength).equals(now) ? old.subarray(now.byteLength) : old
    if (!aside.some((kept) => kept.equals(rest)))
      tally.found('undamagedLost', `${name}: the bytes of ${path} were not kept`)
  }
}

test('damage of any kind costs only what it hit, and is named', async (context) => {
  const { tally, random } = tallyFor(context)
  const disk = await diskBefore(FULL, hands('before'))
  const vault = await openOn(disk, hands('look'), 'read')
  const truth: Truth = {
    digest: digestOf(vault),
    sayings: new Map(vault.records().map((record) => [record.title, sayingOf(record)])),
    lines: newestLines(disk, vault),
  }
  await vault.close()
  expect(new Set(truth.lines.values()).size).toBe(vault.records().length)
  for (let mutant = 0; mutant < scaled(150, 10_000); mutant += 1) {
    await opened(corrupted(disk.root, FOLDER, random), truth, tally)
  }
  expect(tally.told).toEqual([])
})

test('one changed letter in any line of the journal is noticed', async (context) => {
  const { tally, random } = tallyFor(context)
  const disk = await diskBefore(FULL, hands('before'))
  // Older ones are read only when an older generation must be opened, and when the vault is verified.
  const [path, bytes] = [...filesOn(disk.root)].filter(([name]) => name.includes('/db/journal-')).at(-1)!
  for (const start of lineStarts(bytes)) {
    if (!random.chance(scaled(0.2, 1))) continue
    tally.cycle()
    const harmed = new SimulatedDisk(deepCopy(disk.root))
    const file = filesOn(harmed.root).get(path)!
    // The letter of a key or of a text: what comes of it is JSON all the same.
    const at = Buffer.from(file).indexOf('"at":"2', start) + 6
    file[at] = (file[at] ?? 0) ^ 1
    const vault = await openOn(harmed, hands('look'))
    if (vault.info.notices.length === 0) tally.found('undetected', `a letter at ${at} of ${path}`)
    await vault.close()
  }
  expect(tally.told).toEqual([])
})

/** Where each line of a file begins that holds a step. */
function lineStarts(bytes: Uint8Array): number[] {
  const text = Buffer.from(bytes).toString('latin1')
  const starts = [...text.matchAll(/\n/g)].map(({ index }) => index + 1)
  return starts.filter((start) => text.indexOf('"at":"2', start) !== -1)
}
