import { createHash } from 'node:crypto'
import { mkdir, open, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { RecordDraft, VaultRecord } from '@shared/records/record-schemas'
import { createVault } from '../create-vault'
import { RecordTable } from '../record-table'
import { emptyState } from '../state'
import { digestOf } from './canonical'
import { longText } from './invented'
import { openReal, temporaryFolder } from './real-vault'
import { isFull, tallyFor } from './scale'

const RECORDS = isFull ? 100_000 : 3_000
/** Attachments that are all holes, in bytes; together five gigabytes, of which the disk keeps nothing. */
const HOLES = isFull ? [2 * 1024 ** 3, 2 * 1024 ** 3 - 1, 1024 ** 3] : [32 * 1024 ** 2]

async function hashOfZeros(size: number): Promise<string> {
  const hash = createHash('sha256')
  const piece = new Uint8Array(4 * 1024 * 1024)
  for (let left = size; left > 0; left -= piece.byteLength)
    hash.update(piece.subarray(0, Math.min(left, piece.byteLength)))
  return hash.digest('hex')
}

async function placeHole(folder: string, size: number): Promise<string> {
  const sha256 = await hashOfZeros(size)
  const parent = join(folder, 'blobs', sha256.slice(0, 2))
  await mkdir(parent, { recursive: true })
  const file = await open(join(parent, sha256), 'wx', 0o400)
  await file.truncate(size)
  await file.close()
  return sha256
}

function record(index: number, hole?: { sha256: string; size: number }): VaultRecord {
  const at = '2026-11-23T09:00:00.000Z'
  const attachments = hole
    ? [{ ...hole, name: 'hole.bin', type: 'application/octet-stream', addedAt: at, inPacket: false }]
    : []
  const draft = RecordDraft.parse({
    kind: 'idea',
    title: `Idea ${index}`,
    privateNote: longText(700, index),
    attachments,
  })
  return VaultRecord.parse({
    ...draft,
    id: `id-${index}`,
    exhibit: null,
    revision: 1,
    createdAt: at,
    updatedAt: at,
    deletedAt: null,
  })
}

test('a vault of many records and large attachments opens, saves, folds and verifies', async (context) => {
  let words = ''
  const { tally } = tallyFor(context, () => words)
  tally.cycle()
  const folder = join(await temporaryFolder(), 'vault')
  const options = { now: () => new Date(), newId: () => 'big' }
  const holes: { sha256: string; size: number }[] = []
  const fill = async () => {
    for (const size of HOLES) holes.push({ sha256: await placeHole(folder, size), size })
  }
  const records = Array.from({ length: RECORDS }, (_, index) => record(index))
  const state = { ...emptyState('Big', false), records: RecordTable.of(records) }
  await createVault(folder, { name: 'Big', sample: false, ...options, contents: { id: 'big', state, fill } })
  const vault = await openReal(folder)
  for (const [index, hole] of holes.entries()) {
    const old = vault.get(`id-${index}`)
    if (!old) throw new Error('A record is gone.')
    await vault.putRecord({ ...old, attachments: record(index, hole).attachments })
  }
  await Promise.all(
    Array.from({ length: 500 }, (_, index) =>
      vault.createRecord(RecordDraft.parse({ kind: 'idea', title: `New ${index}` })),
    ),
  )
  const found = await vault.verify()
  if (found.findings.length > 0) tally.found('others', `verified: ${JSON.stringify(found.findings.slice(0, 3))}`)
  const digest = digestOf(vault)
  await vault.close()
  const again = await openReal(folder, 'read')
  if (digestOf(again) !== digest) tally.found('acknowledgedLost', 'a big vault')
  await again.close()
  const { rss } = process.memoryUsage()
  words = `${RECORDS} records, ${HOLES.length} attachments of ${(HOLES.reduce((sum, size) => sum + size, 0) / 1024 ** 3).toFixed(2)} GiB, RSS ${Math.round(rss / 1024 ** 2)} MiB`
  // Two vaults and the records that were invented are in memory at once here.
  if (rss > 3 * 1024 ** 3) tally.found('others', words)
  await rm(folder, { recursive: true })
  expect(tally.told).toEqual([])
})
