import { join } from 'node:path'
import type { BackupProgress } from '@shared/backup/backup'
import type { BackupReason } from '@shared/backup/reasons'
import { blobPath } from '../vault/blob-files'
import type { Files } from '../vault/files'
import type { VaultLayout } from '../vault/layout'
import type { VaultState } from '../vault/state'
import { BlobCopies } from './blob-copies'
import { RecordsDigest } from './records-digest'
import { empty } from './discard'
import { manifestPath, recordsPath, writeManifest, type BackupManifest } from './manifest'
import type { PlaceLayout } from './place'
import { encodeRecords } from './records-file'
import { piecesOf, place as giveName, writeStreamed } from './streamed-file'

/** A vault as it stood at one moment. */
export interface BackupSource {
  id: string
  state: VaultState
  /** The format version of its records. */
  formatVersion: number
  files: Files
  layout: VaultLayout
}

export interface MakeOptions extends WorkOptions {
  reason: BackupReason
  /** What the person calls it; empty where nobody names it. */
  label: string
  at: string
  /** The version of Casebook. */
  app: string
}

export interface WorkOptions {
  signal?: AbortSignal | undefined
  progress?: ((step: BackupProgress) => void) | undefined
}

/**
 * Writes a backup into a place in which nobody else writes meanwhile: attachments first, then the records, and last the
 * manifest that makes them one. Everything is read back. When it fails, there is no backup and the others are as they were.
 */
export async function makeBackup(
  files: Files,
  place: PlaceLayout,
  source: BackupSource,
  options: MakeOptions,
): Promise<BackupManifest> {
  const { reason, label, at, app, signal } = options
  const { name, sample, seq, savedAt, counters } = source.state
  await empty(files, place.temporary)
  const { blobs, missing } = await copyBlobs(files, place, source, options)
  const id = await freeId(files, place, at)
  const { digest, ...records } = await writeRecords(files, place, { id, source, options })
  signal?.throwIfAborted()
  const manifest: BackupManifest = {
    format: 'casebook-backup',
    version: 1,
    id,
    at,
    reason,
    label,
    app,
    vault: { id: source.id, name, sample },
    formatVersion: source.formatVersion,
    seq,
    savedAt,
    counters,
    records,
    digest,
    blobs,
    missing,
  }
  await writeManifest(files, place, manifest)
  return manifest
}

async function writeRecords(
  files: Files,
  place: PlaceLayout,
  { id, source, options: { signal, progress } }: { id: string; source: BackupSource; options: MakeOptions },
) {
  const records = source.state.records.list()
  const digest = new RecordsDigest()
  let done = 0
  const pieces = encodeRecords(
    records,
    (slice) => {
      for (const record of slice) digest.add(record as { id: string })
      progress?.({ stage: 'records', done: (done += slice.length), total: records.length })
    },
    signal,
  )
  const temporary = join(place.temporary, 'records')
  const { bytes, sha256 } = await writeStreamed(files, temporary, pieces)
  await giveName(files, temporary, recordsPath(place, id), place.backups)
  return { count: records.length, bytes, sha256, digest: digest.digest() }
}

async function copyBlobs(files: Files, place: PlaceLayout, source: BackupSource, { signal, progress }: MakeOptions) {
  const copies = new BlobCopies(files, place)
  const named = attachmentsOf(source.state.records.list())
  const total = [...named.values()].reduce((sum, size) => sum + size, 0)
  const blobs: BackupManifest['blobs'] = []
  const missing: string[] = []
  let done = 0
  for (const [sha256, claimed] of named) {
    signal?.throwIfAborted()
    const size = (await copies.size(sha256)) ?? (await copied(copies, source, sha256, signal))
    if (size === undefined) missing.push(sha256)
    else blobs.push({ sha256, size })
    progress?.({ stage: 'attachments', done: (done += claimed), total })
  }
  return { blobs, missing }
}

/** A real copy: a link would share whatever befalls the original. */
async function copied(copies: BlobCopies, { files, layout }: BackupSource, sha256: string, signal?: AbortSignal) {
  const path = blobPath(layout, sha256)
  if (!(await files.stat(path))) return undefined
  return copies.keep(sha256, piecesOf(files, path, signal))
}

/** The attachments that records name, with the sizes that they claim. Records of older formats are no more than plain data. */
export function attachmentsOf(records: readonly { attachments?: unknown }[]): Map<string, number> {
  const named = new Map<string, number>()
  for (const { attachments } of records) {
    for (const attachment of Array.isArray(attachments) ? (attachments as unknown[]) : []) {
      const { sha256, size } = attachment as { sha256?: unknown; size?: unknown }
      if (typeof sha256 !== 'string' || !/^[0-9a-f]{64}$/.test(sha256)) continue
      named.set(sha256, typeof size === 'number' ? size : 0)
    }
  }
  return named
}

/** The moment, in characters that every file system takes. */
async function freeId(files: Files, place: PlaceLayout, at: string): Promise<string> {
  const plain = `${at.slice(0, 19).replace(/[-:]/g, '')}Z`
  for (let count = 1; ; count += 1) {
    const id = count === 1 ? plain : `${plain}-${count}`
    const taken = [recordsPath(place, id), manifestPath(place, id)].map((path) => files.stat(path))
    if ((await Promise.all(taken)).every((found) => found === undefined)) return id
  }
}
