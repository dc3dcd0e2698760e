import type { HoldingBackup } from '@shared/history/purge'
import type { Files } from '../vault/files'
import { readCatalog } from './catalog'
import { recordsPath } from './manifest'
import type { PlaceLayout } from './place'
import { decodeRecords } from './records-file'

/** The backups in a place that hold any of these records. One that cannot be read is named too: it may. */
export async function backupsHolding(
  files: Files,
  place: PlaceLayout,
  ids: readonly string[],
): Promise<HoldingBackup[]> {
  const wanted = new Set(ids)
  const { backups } = await readCatalog(files, place)
  const holding: HoldingBackup[] = []
  for (const { manifest } of backups) {
    const { id, at } = manifest
    if (await holds(files, recordsPath(place, id), wanted)) holding.push({ id, at, place: place.folder })
  }
  return holding
}

async function holds(files: Files, path: string, wanted: ReadonlySet<string>): Promise<boolean> {
  try {
    for await (const records of decodeRecords(files, path)) {
      if (records.some((record) => wanted.has((record as { id?: string } | null)?.id ?? ''))) return true
    }
    return false
  } catch {
    return true
  }
}
