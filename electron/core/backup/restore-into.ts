import { dirname } from 'node:path'
import type { RestoreReport } from '@shared/backup/preview'
import { AppError } from '@shared/errors'
import type { VaultRecord } from '@shared/records/kinds'
import { blobFolder, blobPath } from '../vault/blob-files'
import { createVault } from '../vault/create-vault'
import type { Files } from '../vault/files'
import type { VaultLayout } from '../vault/layout'
import { RecordTable } from '../vault/record-table'
import type { VaultState } from '../vault/state'
import { BlobCopies } from './blob-copies'
import type { WorkOptions } from './make-backup'
import type { BackupManifest } from './manifest'
import type { PlaceLayout } from './place'
import { recordsOf } from './read-records'
import { piecesOf, place as giveName, writeStreamed } from './streamed-file'

/**
 * Makes the vault of a backup again, in a folder that is new or empty. It is the same vault, so it keeps its id and with it
 * its backups. @throws AppError NOT_POSSIBLE_HERE, VAULT_DAMAGED, VAULT_NEWER or STORAGE; then there is no vault.
 */
export async function restoreInto(
  files: Files,
  place: PlaceLayout,
  manifest: BackupManifest,
  folder: string,
  options: WorkOptions & { now: () => Date },
): Promise<RestoreReport> {
  const { records, words } = await recordsOf(files, place, manifest, options.signal)
  let lost = 0
  await vaultFrom(files, manifest, records, folder, {
    now: options.now,
    fill: async (layout) => void (lost = await copyBack(files, place, manifest, layout, options)),
  })
  const attachments = manifest.blobs.length - lost
  return {
    added: records.length,
    changed: 0,
    removed: 0,
    attachments,
    before: null,
    words: lost > 0 ? [...words, lostWords(lost)] : words,
  }
}

/** Makes a vault with the records of a backup; attachments are for whoever fills it. */
export async function vaultFrom(
  files: Files,
  { vault: { id, name, sample }, seq, savedAt, counters }: BackupManifest,
  records: readonly VaultRecord[],
  folder: string,
  { now, fill }: { now: () => Date; fill: (layout: VaultLayout) => Promise<void> },
): Promise<void> {
  const state: VaultState = { name, sample, seq, savedAt, counters, records: RecordTable.of(records) }
  await createVault(folder, { name, sample, now, newId: () => id, files, contents: { id, state, fill } })
}

/** Resolves to the number of attachments that the place has lost. */
async function copyBack(
  files: Files,
  place: PlaceLayout,
  { blobs }: BackupManifest,
  layout: VaultLayout,
  { signal, progress }: WorkOptions,
): Promise<number> {
  const copies = new BlobCopies(files, place)
  const total = blobs.reduce((sum, { size }) => sum + size, 0)
  let [done, lost] = [0, 0]
  for (const { sha256, size } of blobs) {
    if (!(await copyOne(files, copies, layout, sha256, signal))) lost += 1
    progress?.({ stage: 'restore', done: (done += size), total })
  }
  return lost
}

async function copyOne(files: Files, copies: BlobCopies, layout: VaultLayout, sha256: string, signal?: AbortSignal) {
  if ((await copies.size(sha256)) === undefined) return false
  const temporary = `${layout.uploads}/${sha256}.part`
  const written = await writeStreamed(files, temporary, piecesOf(files, copies.path(sha256), signal), 0o400)
  if (written.sha256 !== sha256) {
    await files.remove(temporary)
    return false
  }
  const target = blobPath(layout, sha256)
  await files.makeFolder(blobFolder(layout, sha256))
  await giveName(files, temporary, target, dirname(target))
  await files.syncFolder(layout.blobs)
  return true
}

export const lostWords = (lost: number): string =>
  lost === 1
    ? '1 attached file is missing or damaged in the place of the backups, so it did not come back.'
    : `${lost} attached files are missing or damaged in the place of the backups, so they did not come back.`

/** @throws AppError NOT_POSSIBLE_HERE where the backup is of another vault. */
export function refuseOtherVault({ vault }: BackupManifest, id: string): void {
  if (vault.id === id) return
  const message = `This is a backup of another vault, “${vault.name}”. Restore it into a new folder instead; nothing was changed.`
  throw new AppError('NOT_POSSIBLE_HERE', message)
}
