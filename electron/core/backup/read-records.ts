import { AppError } from '@shared/errors'
import type { VaultRecord } from '@shared/records/kinds'
import type { Files } from '../vault/files'
import { currentFormat } from '../vault/format'
import { newerVault } from '../vault/manifest'
import { RecordsDigest } from './records-digest'
import { recordsPath, type BackupManifest } from './manifest'
import type { PlaceLayout } from './place'
import { decodeRecords } from './records-file'
import { hashOf } from './streamed-file'

/**
 * The records of a backup, in the format of this version, after its file was checked against the manifest.
 * @throws AppError VAULT_DAMAGED, VAULT_NEWER
 */
export async function recordsOf(
  files: Files,
  place: PlaceLayout,
  manifest: BackupManifest,
  signal?: AbortSignal,
): Promise<{ records: VaultRecord[]; words: string[] }> {
  if (manifest.formatVersion > currentFormat.version) throw newerVault()
  await checkFile(files, place, manifest, signal)
  const read = currentFormat.reader(manifest.formatVersion)
  const records: VaultRecord[] = []
  const words: string[] = []
  const digest = new RecordsDigest()
  for await (const values of decodeRecords(files, recordsPath(place, manifest.id), signal)) {
    for (const value of values) {
      digest.add(value as { id: string })
      const result = read(value)
      if ('record' in result) records.push(result.record)
      else words.push(`One record of the backup cannot be read and stays in it: ${result.reason}.`)
    }
  }
  if (records.length + words.length !== manifest.records.count)
    throw damaged('its records are not as many as they were')
  if (digest.digest() !== manifest.digest) throw damaged('its records are not as they were')
  return { records, words }
}

/** Whether the file of records is byte for byte as it was written. @throws AppError VAULT_DAMAGED */
async function checkFile(files: Files, place: PlaceLayout, { id, records }: BackupManifest, signal?: AbortSignal) {
  const path = recordsPath(place, id)
  if (!(await files.stat(path))) throw damaged('the file of its records is missing')
  const { bytes, sha256 } = await hashOf(files, path, signal)
  if (bytes !== records.bytes || sha256 !== records.sha256) throw damaged('the file of its records was changed')
}

export const damaged = (what: string) =>
  new AppError('VAULT_DAMAGED', `This backup is damaged: ${what}. Take another one; nothing was changed.`)
