import { z } from 'zod'
import { BackupReason } from './reasons'

/** One backup, as a list shows it. */
export const BackupInfo = z.object({
  id: z.string(),
  /** The path of its manifest, by which the command line names it. */
  file: z.string(),
  vault: z.object({ id: z.string(), name: z.string() }),
  at: z.string(),
  reason: BackupReason,
  /** The reason in words, or the person's own. */
  label: z.string(),
  /** Whether it stays until a person removes it. */
  pinned: z.boolean(),
  records: z.int(),
  blobs: z.int(),
  /** Of its records' file and all its attachments, which it shares with other backups. */
  bytes: z.int(),
  /** When a restore into an empty folder last gave the same records and every attachment; null while none has. */
  verifiedAt: z.string().nullable(),
  /** Why the last such restore failed, in words; null when it did not. */
  problem: z.string().nullable(),
  /** SHA-256 of the records, whatever their order. */
  digest: z.string(),
})
export type BackupInfo = z.infer<typeof BackupInfo>

/** Where the backups of a vault are. */
export const BackupPlace = z.object({
  folder: z.string(),
  /** Whether nobody chose it. */
  isDefault: z.boolean(),
  /** False where a chosen folder is not there now: an unplugged drive. */
  isThere: z.boolean(),
})
export type BackupPlace = z.infer<typeof BackupPlace>

export const BackupList = z.object({
  place: BackupPlace,
  /** The newest first. */
  backups: z.array(BackupInfo),
  /** Files in the place that cannot be read as backups, in sentences. */
  notices: z.array(z.string()),
})
export type BackupList = z.infer<typeof BackupList>

export const BackupStatus = z.object({
  place: BackupPlace,
  /** The newest backup that was restored once to try it. */
  lastVerified: BackupInfo.nullable(),
  /** Seconds since the moment it holds; null without one. */
  ageSeconds: z.number().nullable(),
  /** The newest of all, verified or not. */
  last: BackupInfo.nullable(),
  /** Whether the vault has changed since the newest backup. */
  due: z.boolean(),
  /** Since when no backup is made by itself, as after a restore; null while they are. */
  pausedSince: z.string().nullable(),
  /** The state in one sentence. */
  words: z.string(),
  /** What the person should do something about, in sentences. */
  problems: z.array(z.string()),
})
export type BackupStatus = z.infer<typeof BackupStatus>

export const BackupProgress = z.object({
  stage: z.enum(['records', 'attachments', 'verify', 'restore']),
  /** Records, or bytes of attachments. */
  done: z.number(),
  total: z.number(),
})
export type BackupProgress = z.infer<typeof BackupProgress>

/** A place with backups of some vault, for the time when the vault itself is lost. */
export const KnownBackups = z.object({
  folder: z.string(),
  vault: z.object({ id: z.string(), name: z.string() }),
  backups: z.int(),
  newest: z.string(),
})
export type KnownBackups = z.infer<typeof KnownBackups>
