import type { BackupInfo } from '@shared/backup/backup'
import { BACKUP_REASONS } from '@shared/backup/reasons'
import { AppError } from '@shared/errors'
import type { Files } from '../vault/files'
import { idsIn, manifestPath, readManifest, readStanding, type BackupManifest, type Standing } from './manifest'
import type { PlaceLayout } from './place'

export interface StoredBackup {
  manifest: BackupManifest
  standing: Standing
}

/** The backups in a place, the newest first, and the names of manifests that cannot be read. */
export async function readCatalog(
  files: Files,
  place: PlaceLayout,
): Promise<{ backups: StoredBackup[]; unreadable: string[] }> {
  const names = (await files.stat(place.backups)) ? await files.list(place.backups) : []
  const backups: StoredBackup[] = []
  const unreadable: string[] = []
  for (const id of idsIn(names)) {
    const manifest = await readManifest(files, place, id)
    if (manifest) backups.push({ manifest, standing: await readStanding(files, place, manifest) })
    else unreadable.push(`${id}.json`)
  }
  return { backups: backups.toSorted(newestFirst), unreadable }
}

/** By the vault's own steps where it can be told, else by the clock. */
function newestFirst({ manifest: one }: StoredBackup, { manifest: other }: StoredBackup): number {
  if (one.at !== other.at) return one.at < other.at ? 1 : -1
  return other.seq - one.seq || (one.id < other.id ? 1 : -1)
}

/** @throws AppError NOT_FOUND */
export async function findBackup(files: Files, place: PlaceLayout, id: string): Promise<StoredBackup> {
  const { backups } = await readCatalog(files, place)
  const found = backups.find(({ manifest }) => manifest.id === id)
  if (found) return found
  throw new AppError('NOT_FOUND', `There is no backup ${id} in ${place.folder} that can be read. Nothing was changed.`)
}

export function infoOf(place: PlaceLayout, { manifest, standing }: StoredBackup): BackupInfo {
  const { id, vault, at, reason, label, records, blobs, digest } = manifest
  return {
    id,
    file: manifestPath(place, id),
    vault: { id: vault.id, name: vault.name },
    at,
    reason,
    label: label === '' ? BACKUP_REASONS[reason] : label,
    pinned: standing.pinned,
    records: records.count,
    blobs: blobs.length,
    bytes: blobs.reduce((sum, { size }) => sum + size, records.bytes),
    verifiedAt: standing.verifiedAt,
    problem: standing.problem,
    digest,
  }
}
