import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { DAY_MS, elapsed } from '@shared/backup/clock'
import { AppError } from '@shared/errors'
import type { VaultRecord } from '@shared/records/kinds'
import type { Files } from '../vault/files'
import { openVault } from '../vault/open-vault'
import type { RecordTable } from '../vault/record-table'
import { storageError } from '../vault/storage-error'
import { BlobCopies } from './blob-copies'
import { canonicalJson } from '../canonical-json'
import { discard } from './discard'
import type { WorkOptions } from './make-backup'
import { writeStanding, type BackupManifest, type Standing } from './manifest'
import type { PlaceLayout } from './place'
import { damaged, recordsOf } from './read-records'
import { vaultFrom } from './restore-into'
import { inSlices } from './slices'

/** An attachment is read again by itself after this long. Reading all of them each half hour would wear the disk. */
const READ_AGAIN_MS = 30 * DAY_MS

export interface VerifyOptions extends WorkOptions {
  now: () => Date
  newId: () => string
  /** Whether every attachment is read, however lately that was done. */
  thorough: boolean
}

/**
 * Tries a backup: restores its records into an empty folder, opens that as a vault and compares the digests, and reads the
 * attachments where a restore would take them from. Only then it counts as verified. Writes the outcome down.
 */
export async function verifyBackup(
  files: Files,
  place: PlaceLayout,
  { manifest, standing }: { manifest: BackupManifest; standing: Standing },
  options: VerifyOptions,
): Promise<Standing> {
  const outcome = await tried(files, place, manifest, options)
  const next: Standing = { ...standing, ...outcome }
  await writeStanding(files, place, manifest.id, next)
  return next
}

async function tried(files: Files, place: PlaceLayout, manifest: BackupManifest, options: VerifyOptions) {
  try {
    await tryRecords(files, place, manifest, options)
    await tryBlobs(files, place, manifest, options)
    options.signal?.throwIfAborted()
    return { verifiedAt: options.now().toISOString(), problem: null }
  } catch (error) {
    options.signal?.throwIfAborted()
    const { code, message } = storageError(error, 'The backup could not be tried')
    // A disk that is full says nothing of the backup, so what was found before holds.
    return code === 'STORAGE' ? { problem: message } : { verifiedAt: null, problem: message }
  }
}

/** A real restore. @throws AppError VAULT_DAMAGED */
async function tryRecords(files: Files, place: PlaceLayout, manifest: BackupManifest, options: VerifyOptions) {
  const folder = join(place.temporary, 'trial')
  const { records, words } = await recordsOf(files, place, manifest, options.signal)
  if (words[0] !== undefined) throw new AppError('VAULT_DAMAGED', words[0])
  await discard(files, folder)
  try {
    await vaultFrom(files, manifest, records, folder, { now: options.now, fill: async () => undefined })
    await compareTrial(files, folder, { manifest, records, options })
  } finally {
    await discard(files, folder)
  }
}

async function compareTrial(
  files: Files,
  folder: string,
  { manifest, records, options }: { manifest: BackupManifest; records: readonly VaultRecord[]; options: VerifyOptions },
) {
  const { now, newId } = options
  const vault = await openVault(folder, { access: 'read', now, newId, files })
  try {
    const state = vault.snapshot()
    const isSame = state.seq === manifest.seq && isDeepStrictEqual(state.counters, manifest.counters)
    if (!isSame) throw damaged('a restore gives another state of the vault')
    if (!(await areSame(records, state.records, options))) throw damaged('a restore gives other records')
  } finally {
    await vault.close()
  }
}

/** The digest of the backup's records was compared when they were read; here each is compared with what came of it. */
async function areSame(records: readonly VaultRecord[], restored: RecordTable, { signal, progress }: VerifyOptions) {
  let done = 0
  for await (const slice of inSlices(records, signal)) {
    for (const record of slice) {
      const again = restored.get(record.id)
      // Mostly they are the same to the letter; the order of an object's keys says nothing.
      const isSame = JSON.stringify(again) === JSON.stringify(record) || canonicalJson(again) === canonicalJson(record)
      if (!isSame) return false
    }
    progress?.({ stage: 'verify', done: (done += slice.length), total: records.length })
  }
  return restored.size === records.length
}

async function tryBlobs(files: Files, place: PlaceLayout, { blobs }: BackupManifest, options: VerifyOptions) {
  const { signal, progress, thorough } = options
  const copies = new BlobCopies(files, place)
  const checked = await copies.checkedAt()
  const total = blobs.reduce((sum, { size }) => sum + size, 0)
  const now = options.now().toISOString()
  let [done, bad] = [0, 0]
  for (const { sha256, size } of blobs) {
    const isFresh = !thorough && Math.abs(elapsed(checked.get(sha256) ?? '', now)) < READ_AGAIN_MS
    const isWhole = (await copies.size(sha256)) === size && (isFresh || (await copies.isWhole(sha256, signal)))
    if (isWhole && !isFresh) checked.set(sha256, now)
    if (!isWhole) {
      bad += 1
      await copies.setAside(sha256)
    }
    progress?.({ stage: 'verify', done: (done += size), total })
  }
  await copies.rememberChecked(checked)
  if (bad === 0) return
  const what = bad === 1 ? '1 attached file is' : `${bad} attached files are`
  const message = `${what} missing or damaged in this backup. The next backup stores them again where the vault has them.`
  throw new AppError('VAULT_DAMAGED', message)
}
