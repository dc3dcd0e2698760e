import { z } from 'zod'
import { BackupInfo, BackupList, BackupProgress, BackupStatus, KnownBackups } from '../backup/backup'
import { ConflictCopy, MergeReport } from '../backup/conflict'
import { BackupPreview, RestoreReport } from '../backup/preview'
import { HoldingBackup } from '../history/purge'
import { method } from '../method'
import { confirmed, done, folder, id, ids, nothing } from './parts'

/** A place other than the open vault's: its folder, one above it, or a backup's own manifest file. */
const from = folder.optional()

export const backupMethods = {
  'backups.status': method({ input: nothing, output: BackupStatus }),
  /** The backups of the open vault, or of a place; the latter also works when no vault is open. */
  'backups.list': method({ input: z.object({ from }), output: BackupList }),
  /** Every place with backups that this account knows, for the time when a vault is lost. Works when no vault is open. */
  'backups.places': method({ input: nothing, output: z.array(KnownBackups) }),
  /** Keeps the open vault's backups in a folder from now on, or where they go when nobody chose (null). */
  'backups.place': method({ input: z.object({ folder: folder.nullable() }), output: BackupStatus }),
  /**
   * Makes a backup now and verifies it. With a reason in the person's own words it stays until it is removed; with a folder,
   * it goes there this once.
   */
  'backups.make': method({
    input: z.object({ reason: z.string().trim().min(1).max(200).optional(), to: folder.optional() }),
    output: BackupInfo,
    progress: BackupProgress,
  }),
  /** Tries a backup by restoring it into an empty folder and reading every attachment. */
  'backups.verify': method({ input: z.object({ id, from }), output: BackupInfo, progress: BackupProgress }),
  'backups.preview': method({ input: z.object({ id, from }), output: BackupPreview }),
  /** Puts the open vault's records back to a backup's in one step that can be undone; backups pause until resumed. */
  'backups.restore': method({
    input: z.object({ id, from, confirmed }),
    output: RestoreReport,
    progress: BackupProgress,
  }),
  /** Makes a vault from a backup in a folder that is new or empty. Works when no vault is open, and opens none. */
  'backups.restoreInto': method({
    input: z.object({ id, from, folder }),
    output: RestoreReport,
    progress: BackupProgress,
  }),
  /** Lets backups be made by themselves again after a restore. */
  'backups.resume': method({ input: nothing, output: BackupStatus }),
  /** A pinned backup is never thinned out. */
  'backups.pin': method({ input: z.object({ id, pinned: z.boolean() }), output: BackupInfo }),
  /** The backups that hold any of these records, which deleting for ever does not touch. */
  'backups.holding': method({ input: z.object({ ids }), output: z.array(HoldingBackup) }),
  /** Deletes a backup, and the attachments that no other backup holds. */
  'backups.remove': method({ input: z.object({ id, confirmed }), output: done }),

  /** Copies of the vault's files that a sync program made when two computers wrote. */
  'vault.conflicts': method({ input: nothing, output: z.array(ConflictCopy) }),
  /** Takes the chosen records of such a copy in one step; the copy moves to quarantine/. */
  'vault.mergeConflict': method({
    input: z.object({ file: z.string().min(1).max(1_000), ids: z.array(id).max(10_000) }),
    output: MergeReport,
  }),
} as const
