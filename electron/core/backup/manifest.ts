import { join } from 'node:path'
import { z } from 'zod'
import { BackupReason, isPinnedReason } from '@shared/backup/reasons'
import { codeOf } from '../vault/disk'
import { replaceFile, writeNewFile } from '../vault/durable'
import { Counters } from '../vault/change'
import type { Files } from '../vault/files'
import { canonicalSha256 } from '../canonical-json'
import type { PlaceLayout } from './place'

const Sha256 = z.string().regex(/^[0-9a-f]{64}$/)

/** All that a backup is, besides its records and its attachments. It is written last: without it, there is no backup. */
export const BackupManifest = z.looseObject({
  format: z.literal('casebook-backup'),
  version: z.literal(1),
  id: z.string().regex(/^[0-9A-Za-z-]{1,60}$/),
  at: z.iso.datetime(),
  reason: BackupReason,
  /** What the person called it; empty when nobody named it. */
  label: z.string(),
  /** The version of Casebook that made it. */
  app: z.string(),
  vault: z.looseObject({ id: z.string().min(1), name: z.string(), sample: z.boolean() }),
  /** The format version of its records. */
  formatVersion: z.int().min(1),
  /** The number of the vault's last step. */
  seq: z.int().min(0),
  savedAt: z.string().nullable(),
  counters: Counters,
  records: z.object({ count: z.int().min(0), bytes: z.int().min(0), sha256: Sha256 }),
  digest: Sha256,
  blobs: z.array(z.object({ sha256: Sha256, size: z.int().min(0) })),
  /** Attachments that the vault itself did not hold as its records name them. */
  missing: z.array(Sha256),
})
export type BackupManifest = z.infer<typeof BackupManifest>

/** What becomes of a backup after it was made. */
export const Standing = z.looseObject({
  pinned: z.boolean(),
  verifiedAt: z.string().nullable(),
  problem: z.string().nullable(),
})
export type Standing = z.infer<typeof Standing>

export const recordsPath = (place: PlaceLayout, id: string) => join(place.backups, `${id}.ndjson.gz`)
export const manifestPath = (place: PlaceLayout, id: string) => join(place.backups, `${id}.json`)
export const standingPath = (place: PlaceLayout, id: string) => join(place.backups, `${id}.state.json`)

/** The ids of the backups whose manifests are in a place. */
export const idsIn = (names: readonly string[]): string[] =>
  names.flatMap((name) => /^([0-9A-Za-z-]{1,60})\.json$/.exec(name)?.[1] ?? [])

export async function writeManifest(files: Files, place: PlaceLayout, manifest: BackupManifest): Promise<void> {
  const signed = { ...manifest, sha256: canonicalSha256(manifest) }
  await writeNewFile(files, manifestPath(place, manifest.id), Buffer.from(`${JSON.stringify(signed, null, 2)}\n`))
}

/** The manifest of a backup; undefined where it is not as it was written. */
export async function readManifest(files: Files, place: PlaceLayout, id: string): Promise<BackupManifest | undefined> {
  const { sha256, ...manifest } = z.looseObject({}).safeParse(await jsonIn(files, manifestPath(place, id))).data ?? {}
  const parsed = BackupManifest.safeParse(manifest)
  return parsed.success && parsed.data.id === id && canonicalSha256(manifest) === sha256 ? parsed.data : undefined
}

/** What became of a backup. A file that is missing or cannot be read says: not verified yet. */
export async function readStanding(files: Files, place: PlaceLayout, manifest: BackupManifest): Promise<Standing> {
  const parsed = Standing.safeParse(await jsonIn(files, standingPath(place, manifest.id)))
  const pinned = manifest.label !== '' || isPinnedReason(manifest.reason)
  return parsed.success ? parsed.data : { pinned, verifiedAt: null, problem: null }
}

export async function writeStanding(files: Files, place: PlaceLayout, id: string, standing: Standing): Promise<void> {
  await replaceFile(files, standingPath(place, id), Buffer.from(`${JSON.stringify(standing)}\n`))
}

/** The JSON of a file; undefined where there is none, or no file. */
export async function jsonIn(files: Files, path: string): Promise<unknown> {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(await files.read(path)))
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof TypeError || codeOf(error) === 'ENOENT') return undefined
    throw error
  }
}
