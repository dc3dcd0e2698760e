import { chmod, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { call } from '../testing/open-core'
import { blobPath } from '../vault/blob-files'
import { attach, coreWithVault, filesUnder, makeBackup, placeOf, write, type TestCore } from './testing'

const damage = async (path: string) => {
  const bytes = await readFile(path)
  bytes[bytes.byteLength >> 1]! ^= 1
  await chmod(path, 0o600)
  await writeFile(path, bytes)
}
const recordsFile = async (core: TestCore, id: string) => join(await placeOf(core), 'backups', `${id}.ndjson.gz`)
const blobFile = async (core: TestCore, sha256: string) =>
  join(await placeOf(core), 'blobs', sha256.slice(0, 2), sha256)

describe('a backup', () => {
  test('is outside the vault’s folder, verified by a restore, and readable without Casebook', async () => {
    const core = await coreWithVault()
    const record = await write(core, 'Counterfactual evaluation')
    await call(core, 'records.trash', { ids: [(await write(core, 'In the trash')).id] })
    const made = await makeBackup(core)
    expect(made).toMatchObject({ records: 2, blobs: 0, pinned: false, problem: null, reason: 'asked' })
    expect(made.verifiedAt).not.toBeNull()
    const place = await placeOf(core)
    expect(place).toBe(join(core.folder, 'data', 'backups', core.session.vault().id))
    const lines = gunzipSync(await readFile(await recordsFile(core, made.id)))
      .toString()
      .trimEnd()
      .split('\n')
    expect(lines.map((line): unknown => JSON.parse(line))).toContainEqual(record)
    expect(await filesUnder(join(place, 'tmp'))).toEqual(new Map())
    const { lastVerified, due, problems, words } = await call(core, 'backups.status', {})
    expect({ id: lastVerified?.id, due, problems }).toEqual({ id: made.id, due: false, problems: [] })
    expect(words).toContain('2 records')
  })

  test('reports how far it is', async () => {
    const core = await coreWithVault()
    await attach(core, 'With a file', 'bytes')
    const stages: unknown[] = []
    const onProgress = (step: unknown) => stages.push((step as { stage: string }).stage)
    await call(core, 'backups.make', {}, { onProgress })
    expect(new Set(stages)).toEqual(new Set(['attachments', 'records', 'verify']))
  })

  test('shares attachments with other backups, as real copies, and leaves those that another needs', async () => {
    const core = await coreWithVault()
    const shared = await attach(core, 'Shared', 'in both')
    const first = await makeBackup(core)
    const own = await attach(core, 'Own', 'in the second only')
    const second = await makeBackup(core)
    expect(second.blobs).toBe(2)
    const copy = await stat(await blobFile(core, shared.sha256))
    const original = await stat(blobPath(core.session.vault().layout, shared.sha256))
    expect(copy.nlink).toBe(1)
    expect(copy.ino).not.toBe(original.ino)
    await call(core, 'backups.remove', { id: second.id, confirmed: true })
    await expect(stat(await blobFile(core, own.sha256))).rejects.toMatchObject({ code: 'ENOENT' })
    await stat(await blobFile(core, shared.sha256))
    expect((await call(core, 'backups.list', {})).backups.map(({ id }) => id)).toEqual([first.id])
    expect(await filesUnder(join(await placeOf(core), 'backups'))).toHaveProperty('size', 3)
  })

  test('with a name of one’s own is pinned', async () => {
    const core = await coreWithVault()
    await write(core, 'One')
    const made = await call(core, 'backups.make', { reason: 'Before the review' })
    expect(made).toMatchObject({ pinned: true, label: 'Before the review' })
    expect(await call(core, 'backups.pin', { id: made.id, pinned: false })).toMatchObject({ pinned: false })
    expect((await call(core, 'backups.list', {})).backups[0]).toMatchObject({
      pinned: false,
      verifiedAt: made.verifiedAt,
    })
  })

  test('is not the last verified one to go unasked', async () => {
    const core = await coreWithVault()
    await write(core, 'One')
    const { id } = await makeBackup(core)
    await expect(call(core, 'backups.remove', { id })).rejects.toMatchObject({ code: 'NEEDS_CONFIRMATION' })
    expect((await call(core, 'backups.list', {})).backups).toHaveLength(1)
  })

  test('names an attachment that the vault has lost, and does not pretend to hold it', async () => {
    const core = await coreWithVault()
    const file = await attach(core, 'With a file', 'bytes')
    await damage(blobPath(core.session.vault().layout, file.sha256))
    expect(await makeBackup(core)).toMatchObject({ blobs: 0 })
    const { problems } = await call(core, 'backups.status', {})
    expect(problems).toEqual([expect.stringContaining('1 attached file is missing or altered in the vault')])
  })
})

describe('verifying', () => {
  test('finds a byte that changed in the records', async () => {
    const core = await coreWithVault()
    await write(core, 'One')
    const { id } = await makeBackup(core)
    await damage(await recordsFile(core, id))
    const verified = await call(core, 'backups.verify', { id })
    expect(verified).toMatchObject({ verifiedAt: null, problem: expect.stringContaining('damaged') })
    const status = await call(core, 'backups.status', {})
    expect(status).toMatchObject({ lastVerified: null, due: true, words: expect.stringContaining('not verified yet') })
  })

  test('finds a byte that changed in an attachment, and the next backup mends it', async () => {
    const core = await coreWithVault()
    const { sha256 } = await attach(core, 'With a file', 'some bytes')
    const first = await makeBackup(core)
    await damage(await blobFile(core, sha256))
    const bad = await call(core, 'backups.verify', { id: first.id })
    expect(bad).toMatchObject({ verifiedAt: null, problem: expect.stringContaining('1 attached file') })
    expect(await makeBackup(core)).toMatchObject({ problem: null, blobs: 1 })
    expect(await call(core, 'backups.verify', { id: first.id })).toMatchObject({ problem: null })
  })

  test('leaves a manifest alone that cannot be read, and every attachment with it', async () => {
    const core = await coreWithVault()
    const { sha256 } = await attach(core, 'With a file', 'some bytes')
    const { id } = await makeBackup(core)
    await call(core, 'records.put', { record: { ...core.session.vault().records()[0]!, attachments: [] } })
    const second = await makeBackup(core)
    await damage(join(await placeOf(core), 'backups', `${id}.json`))
    const { backups, notices } = await call(core, 'backups.list', {})
    expect(backups.map((backup) => backup.id)).toEqual([second.id])
    expect(notices).toEqual([expect.stringContaining(`${id}.json`)])
    await call(core, 'backups.remove', { id: second.id, confirmed: true })
    await stat(await blobFile(core, sha256))
  })

  test('can be cancelled, and leaves nothing behind', async () => {
    const core = await coreWithVault()
    await write(core, 'One')
    const { id } = await makeBackup(core)
    const end = new AbortController()
    const onProgress = () => end.abort()
    const verifying = call(core, 'backups.verify', { id }, { signal: end.signal, onProgress })
    await expect(verifying).rejects.toMatchObject({ code: 'CANCELLED' })
    expect(await filesUnder(join(await placeOf(core), 'tmp'))).toEqual(new Map())
    expect((await call(core, 'backups.list', {})).backups[0]?.verifiedAt).not.toBeNull()
  })
})
