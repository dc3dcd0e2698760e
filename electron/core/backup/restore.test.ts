import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { call } from '../testing/open-core'
import { blobPath } from '../vault/blob-files'
import { RecordsDigest } from './records-digest'
import { attach, coreWithVault, filesUnder, makeBackup, placeOf, write, type TestCore } from './testing'

const titles = (core: TestCore) =>
  core.session
    .vault()
    .records()
    .filter(({ deletedAt }) => deletedAt === null)
    .map(({ title }) => title)
    .toSorted()

/** A vault, its backup, and after that one record changed, one made and one moved to the trash. */
async function changedSince() {
  const core = await coreWithVault()
  const kept = await write(core, 'Kept')
  const edited = await write(core, 'Edited')
  const trashed = await write(core, 'Trashed')
  const backup = await makeBackup(core)
  const now = await call(core, 'records.put', { record: { ...edited, title: 'Edited since', tags: ['new'] } })
  await call(core, 'records.trash', { ids: [trashed.id] })
  const made = await write(core, 'Made since')
  return { core, backup, kept, edited: now, trashed, made }
}

describe('a preview', () => {
  test('says what a restore would change, and changes nothing', async () => {
    const { core, backup, edited, trashed, made } = await changedSince()
    const before = await filesUnder(core.session.vault().folder)
    const preview = await call(core, 'backups.preview', { id: backup.id })
    expect(preview.added).toEqual([])
    expect(preview.removed.map(({ id }) => id)).toEqual([made.id])
    const changed = new Map(preview.changed.map(({ record, fields }) => [record.id, fields]))
    expect(changed).toEqual(
      new Map([
        [edited.id, ['Title', 'Tags']],
        [trashed.id, ['In the trash']],
      ]),
    )
    expect(preview.words).toEqual([
      '2 records will read as in the backup again.',
      '1 record made since moves to the trash.',
      '1 record stays as it is.',
    ])
    expect(await filesUnder(core.session.vault().folder)).toEqual(before)
  })
})

describe('a restore', () => {
  test('is one step, keeps what it replaces in a pinned backup, and can be undone', async () => {
    const { core, backup, edited } = await changedSince()
    const before = core.session.vault().records()
    const report = await call(core, 'backups.restore', { id: backup.id, confirmed: true })
    expect(report).toMatchObject({ added: 0, changed: 2, removed: 1 })
    expect(titles(core)).toEqual(['Edited', 'Kept', 'Trashed'])
    expect(core.session.vault().get(edited.id)?.revision).toBe(edited.revision + 1)
    const { backups } = await call(core, 'backups.list', {})
    const pinned = backups.find(({ id }) => id === report.before)
    expect(pinned).toMatchObject({ pinned: true, reason: 'before-restore', verifiedAt: expect.any(String) })
    const { steps } = await call(core, 'history.steps', {})
    expect(steps[0]?.label).toMatch(/^Restore of 23 November 2026/)
    await call(core, 'history.undo', {})
    expect(titles(core)).toEqual(['Edited since', 'Kept', 'Made since'])
    expect(core.session.vault().records()).toHaveLength(before.length)
  })

  test('asks first where it touches much', async () => {
    const { core, backup } = await changedSince()
    const asked = call(core, 'backups.restore', { id: backup.id })
    await expect(asked).rejects.toMatchObject({ code: 'NEEDS_CONFIRMATION', data: { touched: 3, all: 3 } })
    expect(titles(core)).toEqual(['Edited since', 'Kept', 'Made since'])
    expect((await call(core, 'backups.list', {})).backups).toHaveLength(1)
  })

  test('pauses automatic backups until they are resumed', async () => {
    const { core, backup } = await changedSince()
    await call(core, 'backups.restore', { id: backup.id, confirmed: true })
    const paused = await call(core, 'backups.status', {})
    expect(paused.pausedSince).not.toBeNull()
    expect(paused.words).toContain('paused')
    expect((await call(core, 'backups.resume', {})).pausedSince).toBeNull()
  })

  test('brings back an attachment that the vault lost', async () => {
    const core = await coreWithVault()
    const { sha256 } = await attach(core, 'With a file', 'some bytes')
    const { id } = await makeBackup(core)
    await rm(blobPath(core.session.vault().layout, sha256), { force: true })
    expect((await call(core, 'backups.preview', { id })).attachments).toBe(1)
    expect(await call(core, 'backups.restore', { id })).toMatchObject({ attachments: 1, changed: 0 })
    expect(Buffer.from(await core.session.vault().blobs.whole(sha256)).toString()).toBe('some bytes')
  })

  test('of another vault’s backup is refused', async () => {
    const { core, backup } = await changedSince()
    const place = await placeOf(core)
    await call(core, 'vaults.create', { name: 'Other', sample: false })
    await write(core, 'Only here')
    const restore = call(core, 'backups.restore', { id: backup.id, from: place, confirmed: true })
    await expect(restore).rejects.toMatchObject({
      code: 'NOT_POSSIBLE_HERE',
      message: expect.stringContaining('“Mine”'),
    })
    expect(titles(core)).toEqual(['Only here'])
  })
})

describe('a restore into a new folder', () => {
  test('gives the same records, attachments and numbers, and goes on with the same backups', async () => {
    const core = await coreWithVault()
    const { sha256 } = await attach(core, 'With a file', 'some bytes')
    await write(core, 'Trashed').then(({ id }) => call(core, 'records.trash', { ids: [id] }))
    const backup = await makeBackup(core)
    const digest = digestOf(core)
    const place = await placeOf(core)
    const lost = core.session.vault().folder
    await call(core, 'vaults.close', {})
    await rm(lost, { recursive: true })
    expect(await call(core, 'backups.places', {})).toEqual([
      { folder: place, vault: backup.vault, backups: 1, newest: backup.at },
    ])
    const folder = join(core.folder, 'again')
    const report = await call(core, 'backups.restoreInto', { id: backup.id, from: place, folder })
    expect(report).toMatchObject({ added: 2, attachments: 1, words: [] })
    await call(core, 'vaults.open', { folder })
    expect(digestOf(core)).toBe(digest)
    expect(Buffer.from(await core.session.vault().blobs.whole(sha256)).toString()).toBe('some bytes')
    expect((await write(core, 'New')).exhibit).toBe('E-03')
    expect((await call(core, 'backups.list', {})).backups.map(({ id }) => id)).toEqual([backup.id])
  })

  test('refuses a folder in which something is', async () => {
    const { core, backup } = await changedSince()
    const folder = core.session.vault().folder
    const restore = call(core, 'backups.restoreInto', { id: backup.id, folder })
    await expect(restore).rejects.toMatchObject({ code: 'NOT_POSSIBLE_HERE' })
    expect(titles(core)).toEqual(['Edited since', 'Kept', 'Made since'])
  })
})

function digestOf(core: TestCore): string {
  const digest = new RecordsDigest()
  for (const record of core.session.vault().records()) digest.add(record)
  return digest.digest()
}
