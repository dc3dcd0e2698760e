import { createHash } from 'node:crypto'
import { chmod, readdir, readFile, stat, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { RecordDraft } from '@shared/records/record-schemas'
import { failingFiles } from '../testing/failing-files'
import { openTestVault, reopen, testVault } from '../testing/test-vault'
import { disk } from './disk'
import { plainName } from './file-name'
import type { Vault } from './vault'

const bytes = (length: number, seed = 1) => Uint8Array.from({ length }, (_, index) => (index * 31 + seed) % 251)
const hash = (data: Uint8Array) => createHash('sha256').update(data).digest('hex')
const pathOf = (vault: Vault, sha256: string) => join(vault.layout.blobs, sha256.slice(0, 2), sha256)
const pdf = { name: 'design.pdf', type: 'application/pdf' }

describe('an attachment', () => {
  test('comes in piece by piece, lies under its hash for the owner only, and is read piece by piece', async () => {
    const vault = await testVault()
    const data = bytes(10_000)
    const upload = await vault.blobs.begin({ ...pdf, size: data.byteLength })
    for (let at = 0; at < data.byteLength; at += 4_000) {
      const received = await vault.blobs.append(upload, at, data.subarray(at, at + 4_000))
      expect(received).toBe(Math.min(at + 4_000, data.byteLength))
    }
    const attachment = await vault.blobs.finish(upload)
    expect(attachment).toMatchObject({ ...pdf, sha256: hash(data), size: 10_000, inPacket: true })
    expect((await stat(pathOf(vault, attachment.sha256))).mode & 0o777).toBe(0o400)
    const again = await reopen(vault)
    expect(await again.blobs.read(attachment.sha256, 9_990, 100)).toEqual({ bytes: data.subarray(9_990), size: 10_000 })
    expect(Buffer.compare(await again.blobs.whole(attachment.sha256), data)).toBe(0)
    expect(await again.blobs.has(attachment.sha256)).toBe(true)
  })

  test('is stored once however often it is attached', async () => {
    const vault = await testVault()
    const data = bytes(500)
    const one = await vault.blobs.store({ ...pdf, bytes: data })
    const two = await vault.blobs.store({ name: 'other.pdf', type: '', bytes: data })
    expect(two).toMatchObject({ sha256: one.sha256, name: 'other.pdf', type: 'application/octet-stream' })
    expect(await readdir(join(vault.layout.blobs, one.sha256.slice(0, 2)))).toEqual([one.sha256])
    expect(await readdir(vault.layout.uploads)).toEqual([])
  })

  test('that was cancelled, or was interrupted by a crash, leaves nothing', async () => {
    const vault = await testVault()
    const upload = await vault.blobs.begin({ ...pdf, size: 10 })
    await vault.blobs.append(upload, 0, bytes(5))
    await vault.blobs.cancel(upload)
    await expect(vault.blobs.append(upload, 5, bytes(5))).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await vault.close()
    await writeFile(join(vault.layout.uploads, 'crashed.part'), 'half')
    const again = await openTestVault(vault.folder)
    expect(await readdir(again.layout.uploads)).toEqual([])
  })

  test.each([
    ['out of order', [[3, 5]]],
    ['beyond its size', [[0, 11]]],
    ['not whole', [[0, 5]]],
  ] as const)('that arrives %s is refused', async (_, pieces) => {
    const vault = await testVault()
    const upload = await vault.blobs.begin({ ...pdf, size: 10 })
    const sending = (async () => {
      for (const [offset, length] of pieces) await vault.blobs.append(upload, offset, bytes(length))
      await vault.blobs.finish(upload)
    })()
    await expect(sending).rejects.toMatchObject({ code: 'INVALID_INPUT' })
    await vault.blobs.cancel(upload)
    expect(await readdir(vault.layout.uploads)).toEqual([])
  })

  test('that the disk has no room for is refused before a byte is sent', async () => {
    const vault = await testVault({ files: { ...disk, freeSpace: async () => 30 * 1024 ** 2 } })
    const large = vault.blobs.begin({ ...pdf, size: 20 * 1024 ** 2 })
    await expect(large).rejects.toMatchObject({ code: 'STORAGE', message: expect.stringContaining('does not fit') })
    await vault.blobs.cancel(await vault.blobs.begin({ ...pdf, size: 10 * 1024 ** 2 }))
  })

  test('above 2 GB is refused before a byte is sent', async () => {
    const vault = await testVault()
    await expect(vault.blobs.begin({ ...pdf, size: 2 * 1024 ** 3 + 1 })).rejects.toMatchObject({ code: 'TOO_LARGE' })
  })

  test('that the disk refuses is named by no hash', async () => {
    const files = failingFiles()
    const vault = await testVault({ files })
    for (const [call, code] of [
      ['write', 'ENOSPC'],
      ['sync', 'EIO'],
      ['rename', 'EACCES'],
    ] as const) {
      files.failNext(call, code)
      await expect(vault.blobs.store({ ...pdf, bytes: bytes(10) })).rejects.toMatchObject({ code: 'STORAGE' })
      expect(await vault.blobs.has(hash(bytes(10)))).toBe(false)
    }
    expect((await vault.blobs.store({ ...pdf, bytes: bytes(10) })).size).toBe(10)
  })

  test('that is missing or was altered is named, never taken for the real one', async () => {
    const vault = await testVault()
    const { sha256 } = await vault.blobs.store({ ...pdf, bytes: bytes(100) })
    await chmod(pathOf(vault, sha256), 0o600)
    await writeFile(pathOf(vault, sha256), bytes(100, 7))
    await expect(vault.blobs.whole(sha256)).rejects.toMatchObject({ code: 'VAULT_DAMAGED' })
    expect(await vault.blobs.read(sha256, 0, 50)).toMatchObject({ size: 100 })
    await expect(vault.blobs.read(sha256, 50, 50)).rejects.toMatchObject({ code: 'VAULT_DAMAGED' })
    await expect(vault.blobs.read('0'.repeat(64), 0, 1)).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await vault.blobs.store({ ...pdf, bytes: bytes(100) })
    expect(Buffer.compare(await vault.blobs.whole(sha256), bytes(100))).toBe(0)
    const aside = join(vault.layout.quarantine, `blob-${sha256}`)
    expect(Buffer.compare(await readFile(aside), bytes(100, 7))).toBe(0)
  })
})

test.each([
  ['/etc/passwd', 'passwd'],
  ['C:\\Users\\me\\a.pdf', 'a.pdf'],
  ['..', 'file'],
  ['a\u0000b\u202e.pdf', 'ab.pdf'],
  [`${'x'.repeat(300)}.pdf`, `${'x'.repeat(251)}.pdf`],
])('a file named %j is kept as %j', (given, kept) => expect(plainName(given)).toBe(kept))

describe('an attachment that no record names', () => {
  const longAgo = new Date('2000-01-01')
  const store = async (vault: Vault, text: string) => {
    const attachment = await vault.blobs.store({ name: `${text}.txt`, type: '', bytes: Buffer.from(text) })
    await utimes(pathOf(vault, attachment.sha256), longAgo, longAgo)
    return attachment
  }

  test('goes in time, but not what any version names, what is new, or what came in just now', async () => {
    let vault = await testVault()
    const [dropped, named, once] = [
      await store(vault, 'dropped'),
      await store(vault, 'named'),
      await store(vault, 'once'),
    ]
    const fresh = await vault.blobs.store({ name: 'fresh.txt', type: '', bytes: Buffer.from('fresh') })
    const record = await vault.createRecord(
      RecordDraft.parse({ kind: 'idea', title: 'Two files', attachments: [named, once] }),
    )
    await vault.putRecord({ ...record, attachments: [named] })
    expect(await vault.blobs.removeForgotten(vault.records()), 'it may be on its way into a record').toBe(0)

    vault = await reopen(vault)
    const again = await store(vault, 'attached again')
    expect(await vault.blobs.removeForgotten(vault.records())).toBe(1)
    const there = [dropped, named, once, fresh, again].map(({ sha256 }) => vault.blobs.has(sha256))
    expect(await Promise.all(there)).toEqual([false, true, true, true, true])
    await vault.history.undo()
    expect(vault.get(record.id)?.attachments).toHaveLength(2)
    expect((await vault.verify()).findings).toEqual([])
  })
})
