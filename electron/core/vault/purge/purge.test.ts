import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import type { VaultRecord } from '@shared/records/kinds'
import { RecordDraft } from '@shared/records/record-schemas'
import { failingFiles } from '../../testing/failing-files'
import { openTestVault, reopen, testVault } from '../../testing/test-vault'
import type { Vault } from '../vault'

const draft = (kind: VaultRecord['kind'], title: string, more: object = {}) =>
  RecordDraft.parse({ kind, title, ...more })

/** The files of a vault, unpacked where they are packed, that hold some text. */
async function filesHolding(vault: Vault, text: string): Promise<string[]> {
  const entries = await readdir(vault.folder, { recursive: true, withFileTypes: true })
  const found: string[] = []
  for (const entry of entries.filter((candidate) => candidate.isFile())) {
    const bytes = await readFile(join(entry.parentPath, entry.name))
    if ((entry.name.endsWith('.gz') ? gunzipSync(bytes) : bytes).includes(text)) found.push(entry.name)
  }
  return found
}

const SECRET = 'a word that must go'

/** A vault whose journals and generations, some of them in history/, hold a secret in several versions. */
async function vaultWithSecret(options = {}) {
  let vault = await testVault(options)
  const attachment = await vault.blobs.store({ name: 'a.txt', type: '', bytes: Buffer.from(`${SECRET}, attached`) })
  const shared = await vault.blobs.store({ name: 'b.txt', type: '', bytes: Buffer.from('shared') })
  const secret = await vault.createRecord(draft('impact', SECRET, { attachments: [attachment, shared] }))
  await vault.putRecord({ ...secret, privateNote: `${SECRET} again`, attachments: [shared] })
  const kept = await vault.createRecord(draft('idea', 'Kept', { project: secret.id, attachments: [shared] }))
  for (let round = 0; round < 7; round += 1) {
    for (let count = 0; count < 6; count += 1) {
      await vault.createRecord(draft('idea', `${round} ${count}`, { privateNote: 'x'.repeat(190_000) }))
    }
    vault = await reopen(vault)
  }
  await vault.trash([secret.id])
  return { vault, secret, kept, attachment, shared }
}

describe('deleting for ever', () => {
  test('leaves the text in no file, keeps all else, and says so to the verification', async () => {
    const { vault, secret, kept, attachment, shared } = await vaultWithSecret()
    const others = vault.records().filter(({ id }) => id !== secret.id)
    expect((await filesHolding(vault, SECRET)).length).toBeGreaterThan(5)
    expect(await vault.purge([secret.id])).toEqual({ records: 1, attachments: 1 })
    expect(await filesHolding(vault, SECRET)).toEqual([])
    expect(await vault.blobs.has(attachment.sha256)).toBe(false)
    expect(await vault.blobs.has(shared.sha256)).toBe(true)
    const again = await reopen(vault)
    expect(again.info.notices).toEqual([])
    expect(again.records().length).toBe(others.length)
    expect(again.get(kept.id)).toEqual(kept)
    expect((await again.verify()).findings).toEqual([])
    expect((await again.createRecord(draft('impact', 'Next'))).exhibit).toBe('M-02')
    await expect(again.history.ofRecord(secret.id)).rejects.toMatchObject({ code: 'NOT_FOUND' })
  }, 60_000)

  test('is refused outside the trash, and then nothing is deleted', async () => {
    const vault = await testVault()
    const [one, two] = [await vault.createRecord(draft('idea', 'One')), await vault.createRecord(draft('idea', 'Two'))]
    await vault.trash([one.id])
    await expect(vault.purge([one.id, two.id])).rejects.toMatchObject({ code: 'NOT_POSSIBLE_HERE' })
    await expect(vault.purge([one.id, 'gone'])).rejects.toMatchObject({ code: 'NOT_FOUND' })
    expect((await reopen(vault)).records()).toHaveLength(2)
  })

  test('cannot be undone, and what was done before still can', async () => {
    const vault = await testVault()
    const one = await vault.createRecord(draft('idea', 'One'))
    await vault.createRecord(draft('idea', 'Two'))
    await vault.trash([one.id])
    await vault.purge([one.id])
    await vault.history.undo()
    expect(vault.records()).toEqual([])
    await expect(vault.history.undo()).rejects.toThrow('nothing to undo')
  })

  test.each(['sync', 'rename', 'syncFolder'] as const)(
    'that the disk interrupts at %s is finished when the vault is opened next',
    async (call) => {
      const files = failingFiles()
      let isPurging = false
      // Once the step is saved, and so the person's will.
      const vault = await testVault({ files, onChange: () => isPurging && files.failNext(call, 'EIO') })
      const one = await vault.createRecord(draft('idea', SECRET))
      await vault.createRecord(draft('idea', 'Kept'))
      await vault.trash([one.id])
      isPurging = true
      await expect(vault.purge([one.id])).rejects.toThrow('when the vault is opened next')
      isPurging = false
      const again = await reopen(vault)
      expect(again.records().map(({ title }) => title)).toEqual(['Kept'])
      expect(await filesHolding(again, SECRET)).toEqual([])
      expect((await again.verify()).sound).toBe(true)
    },
  )

  test('takes many at once', async () => {
    const vault = await testVault()
    const drafts = Array.from({ length: 60 }, (_, index) => draft('idea', `${SECRET} ${index}`, { id: `s-${index}` }))
    await vault.addRecords([...drafts, draft('idea', 'Kept', { id: 'kept' })])
    const ids = drafts.map((one) => one.id ?? '')
    await vault.trash(ids)
    await vault.purge(ids)
    expect(await filesHolding(vault, SECRET)).toEqual([])
    expect((await openTestVault(vault.folder, 'read')).records().map(({ id }) => id)).toEqual(['kept'])
  })
})
