import { differences, previewOf } from '@shared/backup/compare'
import type { BackupPreview, RestoreReport } from '@shared/backup/preview'
import { formatDay } from '@shared/format'
import type { Attachment } from '@shared/records/record-shape'
import type { VaultRecord } from '@shared/records/kinds'
import type { Upload } from '../vault/blobs'
import type { Files } from '../vault/files'
import type { Vault } from '../vault/vault'
import { BlobCopies } from './blob-copies'
import type { WorkOptions } from './make-backup'
import type { BackupManifest } from './manifest'
import type { PlaceLayout } from './place'
import { planRestore, type RestorePlan } from './plan-restore'
import { recordsOf } from './read-records'
import { lostWords, refuseOtherVault } from './restore-into'
import { piecesOf } from './streamed-file'

export async function previewRestore(
  files: Files,
  place: PlaceLayout,
  manifest: BackupManifest,
  vault: Vault,
  signal?: AbortSignal,
): Promise<BackupPreview> {
  refuseOtherVault(manifest, vault.id)
  const { records, words } = await recordsOf(files, place, manifest, signal)
  const { length } = await lostBlobs(vault, records)
  const preview = previewOf(differences(vault.records(), records), length)
  return { ...preview, words: [...preview.words, ...words] }
}

/**
 * Puts a vault's records back to a backup's in one step, which an undo takes back, and its lost attachments before that.
 * @throws AppError NOT_POSSIBLE_HERE, VAULT_DAMAGED, VAULT_NEWER or STORAGE; then no record was changed.
 */
export async function restoreHere(
  files: Files,
  place: PlaceLayout,
  manifest: BackupManifest,
  vault: Vault,
  options: WorkOptions,
): Promise<Omit<RestoreReport, 'before'>> {
  refuseOtherVault(manifest, vault.id)
  const { records, words } = await recordsOf(files, place, manifest, options.signal)
  const { back, lost } = await bringBack(files, place, vault, records, options)
  let plan: RestorePlan | undefined
  const label = `Restore of ${formatDay(manifest.at)}, ${manifest.at.slice(11, 16)} UTC`
  await vault.append(
    (state, at) => {
      plan = planRestore(state, { records, counters: manifest.counters }, at)
      return plan.changes
    },
    { label },
  )
  const { added, changed, removed } = plan?.differences ?? { added: [], changed: [], removed: [] }
  return {
    added: added.length,
    changed: changed.length,
    removed: removed.length,
    attachments: back,
    words: [...words, ...(plan?.notices ?? []), ...(lost > 0 ? [lostWords(lost)] : [])],
  }
}

/** The attachments that records name and the vault does not hold, or not in their size. */
async function lostBlobs({ blobs }: Vault, records: readonly VaultRecord[]): Promise<Attachment[]> {
  const named = new Map(records.flatMap(({ attachments }) => attachments).map((file) => [file.sha256, file]))
  const lost: Attachment[] = []
  for (const attachment of named.values()) {
    const { sha256, size } = attachment
    const isHere = (await blobs.has(sha256)) && (await blobs.read(sha256, 0, 1)).size === size
    if (!isHere) lost.push(attachment)
  }
  return lost
}

async function bringBack(
  files: Files,
  place: PlaceLayout,
  vault: Vault,
  records: readonly VaultRecord[],
  { signal, progress }: WorkOptions,
) {
  const copies = new BlobCopies(files, place)
  const wanted = await lostBlobs(vault, records)
  const total = wanted.reduce((sum, { size }) => sum + size, 0)
  let [done, back] = [0, 0]
  for (const { sha256, name, type, size } of wanted) {
    if (await copies.isWhole(sha256, signal)) {
      const whole = (await copies.size(sha256)) ?? size
      await store(vault, { name, type, size: whole }, piecesOf(files, copies.path(sha256), signal))
      back += 1
    }
    progress?.({ stage: 'restore', done: (done += size), total })
  }
  return { back, lost: wanted.length - back }
}

async function store({ blobs }: Vault, file: Upload, pieces: AsyncIterable<Uint8Array>): Promise<void> {
  const upload = await blobs.begin(file)
  try {
    let offset = 0
    for await (const piece of pieces) offset = await blobs.append(upload, offset, piece)
    await blobs.finish(upload)
  } catch (error) {
    await blobs.cancel(upload)
    throw error
  }
}
