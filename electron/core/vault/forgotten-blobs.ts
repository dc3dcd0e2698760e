import { join } from 'node:path'
import type { VaultRecord } from '@shared/records/kinds'
import { blobPath } from './blob-files'
import type { Files } from './files'
import type { VaultLayout } from './layout'
import { withoutHistory } from './purge/blobs'

/** How long a file waits for a record to name it, in days: what is being captured may be kept weeks later. */
export const DAYS_UNNAMED = 90
const DAY = 24 * 60 * 60 * 1_000

/**
 * Attachments that came in long ago and that no version of any record has ever named: of a capture that was thrown away,
 * or of a form that was left before it was saved.
 */
export async function forgottenBlobs(
  files: Files,
  layout: VaultLayout,
  { records, now }: { records: readonly VaultRecord[]; now: Date },
): Promise<ReadonlySet<string>> {
  const named = new Set(records.flatMap(({ attachments }) => attachments.map(({ sha256 }) => sha256)))
  const candidates = new Set<string>()
  for (const folder of await files.list(layout.blobs)) {
    for (const sha256 of await namesIn(files, join(layout.blobs, folder))) {
      if (!/^[0-9a-f]{64}$/.test(sha256) || named.has(sha256)) continue
      const found = await files.stat(blobPath(layout, sha256))
      if (found?.isFile && found.modified < now.getTime() - DAYS_UNNAMED * DAY) candidates.add(sha256)
    }
  }
  return candidates.size === 0 ? candidates : withoutHistory(files, layout, candidates)
}

const namesIn = async (files: Files, path: string) => ((await files.stat(path))?.isFolder ? files.list(path) : [])
