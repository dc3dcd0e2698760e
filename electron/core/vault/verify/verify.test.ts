import { chmod, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { RecordDraft } from '@shared/records/record-schemas'
import type { VerifyProgress } from '@shared/vault/verify'
import { openTestVault, testVault } from '../../testing/test-vault'
import { blobPath } from '../blob-files'
import type { Vault } from '../vault'

const idea = (title: string, more: object = {}) => RecordDraft.parse({ kind: 'idea', title, ...more })

async function vaultToVerify(): Promise<{ vault: Vault; sha256: string }> {
  const vault = await testVault()
  const attachment = await vault.blobs.store({ name: 'a.pdf', type: '', bytes: Buffer.from('bytes') })
  const { sha256 } = attachment
  await vault.createRecord(idea('With file', { attachments: [attachment] }))
  for (let count = 0; count < 8; count += 1) {
    await vault.createRecord(idea(`${count}`, { privateNote: 'x'.repeat(190_000) }))
  }
  await vault.close()
  return { vault: await openTestVault(vault.folder, 'read'), sha256 }
}

const change = async (path: string, from: string, to: string) =>
  writeFile(path, (await readFile(path, 'utf8')).replace(from, to))

describe('verifying a vault', () => {
  test('finds nothing in a sound one, tells how far it is, and counts what it read', async () => {
    const { vault } = await vaultToVerify()
    const heard: VerifyProgress[] = []
    const result = await vault.verify({ progress: (step) => heard.push(step) })
    expect(result).toMatchObject({
      findings: [],
      sound: true,
      checked: { records: 9, steps: 9, generations: 2, blobs: 1 },
    })
    expect(new Set(heard.map(({ stage }) => stage))).toEqual(new Set(['Generations', 'Journals', 'Attachments']))
    expect(heard.every(({ done, total }) => done <= total)).toBe(true)
  })

  test('names a file that is missing or altered, and the records that it belongs to', async () => {
    const { vault, sha256 } = await vaultToVerify()
    const path = blobPath(vault.layout, sha256)
    await chmod(path, 0o600)
    await writeFile(path, 'other')
    const altered = await vault.verify()
    expect(altered).toMatchObject({ sound: false, findings: [{ message: expect.stringContaining('altered') }] })
    expect(altered.findings[0]?.message).toContain('“a.pdf” of “With file”')
    await rm(path)
    expect(await vault.scrub()).toMatchObject([
      { message: expect.stringContaining('is missing'), ids: [expect.any(String)] },
    ])
  })

  test.each([
    ['journal-000001.ndjson', '"With file"', '"With fire"', 'checksum'],
    ['gen-000002.ndjson', '"With file"', '"With fire"', 'Line'],
    ['gen-000001.ndjson', 'casebook-generation', 'casebook-penetration', 'first line'],
  ])('names the line of %s that was changed', async (name, from, to, words) => {
    const { vault } = await vaultToVerify()
    await change(join(vault.layout.db, name), from, to)
    const { findings, sound } = await vault.verify()
    expect(sound).toBe(false)
    expect(findings).toContainEqual(
      expect.objectContaining({ file: `db/${name}`, message: expect.stringContaining(words) }),
    )
  })

  test('names steps that are missing', async () => {
    const { vault } = await vaultToVerify()
    const path = join(vault.layout.db, 'journal-000001.ndjson')
    const lines = (await readFile(path, 'utf8')).split('\n')
    await writeFile(path, lines.toSpliced(3, 2).join('\n'))
    const { findings } = await vault.verify()
    expect(findings).toContainEqual(expect.objectContaining({ message: '2 steps are missing here.' }))
  })

  test('ends when it is told to, and writes nothing', async () => {
    const { vault } = await vaultToVerify()
    const before = await readdir(vault.folder, { recursive: true })
    const controller = new AbortController()
    const verifying = vault.verify({ signal: controller.signal, progress: () => controller.abort() })
    await expect(verifying).rejects.toThrow('abort')
    expect(await readdir(vault.folder, { recursive: true })).toEqual(before)
  })
})
