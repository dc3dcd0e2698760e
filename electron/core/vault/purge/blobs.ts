import { join } from 'node:path'
import type { VaultRecord } from '@shared/records/kinds'
import { blobFolder, blobPath } from '../blob-files'
import { removeIfThere } from '../durable'
import type { Files } from '../files'
import { journalBytes, journalSources } from '../history/journal-files'
import { generationName, type VaultLayout } from '../layout'
import { numbers } from '../load'
import { textCachePath } from '../text-cache-path'

/** Removes those of some attachments that no version of any record names. Resolves to how many that were. */
export async function removeUnnamed(
  files: Files,
  layout: VaultLayout,
  attachments: ReadonlySet<string>,
  { records, unclaimed }: { records: readonly VaultRecord[]; unclaimed: ReadonlySet<string> },
): Promise<number> {
  if (attachments.size === 0) return 0
  const candidates = new Set([...attachments].filter((sha256) => !unclaimed.has(sha256)))
  for (const record of records) for (const { sha256 } of record.attachments) candidates.delete(sha256)
  const unnamed = await withoutHistory(files, layout, candidates)
  let removed = 0
  for (const sha256 of unnamed) removed += await removeBlob(files, layout, sha256)
  await removeAltered(files, layout, unnamed)
  return removed
}

/** Those of some attachments that no journal and no generation names: no step back would need them. */
export async function withoutHistory(
  files: Files,
  layout: VaultLayout,
  attachments: ReadonlySet<string>,
): Promise<ReadonlySet<string>> {
  const unnamed = new Set(attachments)
  const spare = (bytes: Uint8Array) => {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    for (const sha256 of unnamed) if (buffer.includes(sha256)) unnamed.delete(sha256)
  }
  for (const source of await journalSources(files, layout)) spare(await journalBytes(files, source))
  for (const number of numbers(await files.list(layout.db), 'gen')) {
    spare(await files.read(join(layout.db, generationName(number))))
  }
  return unnamed
}

/** Removes an attachment and the text that was read from it. Resolves to how many there were: one or none. */
export async function removeBlob(files: Files, layout: VaultLayout, sha256: string): Promise<number> {
  await removeIfThere(files, textCachePath(layout, sha256))
  if (!(await files.stat(blobPath(layout, sha256)))) return 0
  await removeIfThere(files, blobPath(layout, sha256))
  await files.syncFolder(blobFolder(layout, sha256))
  return 1
}

/** What was set aside under their names, because it had been altered. */
async function removeAltered(files: Files, layout: VaultLayout, unnamed: ReadonlySet<string>): Promise<void> {
  const names = (await files.stat(layout.quarantine)) ? await files.list(layout.quarantine) : []
  for (const name of names) {
    const [, sha256] = /blob-([0-9a-f]{64})$/.exec(name) ?? []
    if (sha256 && unnamed.has(sha256)) await removeIfThere(files, join(layout.quarantine, name))
  }
}
