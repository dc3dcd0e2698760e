import { backupsToRemove } from '@shared/backup/thinning'
import { removeIfThere } from '../vault/durable'
import type { Files } from '../vault/files'
import { BlobCopies } from './blob-copies'
import { readCatalog, type StoredBackup } from './catalog'
import { manifestPath, recordsPath, standingPath } from './manifest'
import type { PlaceLayout } from './place'

/** Removes backups, and then the attachments that no other one names. Nobody else may write in the place meanwhile. */
export async function removeBackups(files: Files, place: PlaceLayout, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  for (const id of ids) {
    // The manifest first: what is left without one is no backup, and never half of one.
    for (const path of [manifestPath, standingPath, recordsPath]) await removeIfThere(files, path(place, id))
  }
  await files.syncFolder(place.backups)
  const { backups, unreadable } = await readCatalog(files, place)
  // A manifest that cannot be read may name any of them.
  if (unreadable.length > 0) return
  const named = new Set(backups.flatMap(({ manifest }) => manifest.blobs.map(({ sha256 }) => sha256)))
  await new BlobCopies(files, place).removeUnnamed(named)
}

/** Removes the backups that the schedule keeps no longer. Resolves to their ids. */
export async function thinBackups(files: Files, place: PlaceLayout, now: string): Promise<string[]> {
  const { backups } = await readCatalog(files, place)
  const ids = backupsToRemove(backups.map(facts), now)
  await removeBackups(files, place, ids)
  return ids
}

const facts = ({ manifest: { id, at }, standing: { pinned, verifiedAt } }: StoredBackup) => ({
  id,
  at,
  pinned,
  verified: verifiedAt !== null,
})
