import { differences, touchedBy } from '@shared/backup/compare'
import { isMassChange, massChangeWords } from '@shared/backup/guard'
import type { BackupPreview, RestoreReport } from '@shared/backup/preview'
import { AppError } from '@shared/errors'
import type { Files } from '../vault/files'
import { storageError } from '../vault/storage-error'
import type { Vault } from '../vault/vault'
import type { BackupConfig } from './backup-config'
import { findBackup, type StoredBackup } from './catalog'
import type { BackupKeeper, Chosen } from './keeper'
import type { WorkOptions } from './make-backup'
import { placeLayoutOf, type PlaceLayout } from './place'
import { recordsOf } from './read-records'
import { previewRestore, restoreHere } from './restore-here'
import { refuseOtherVault, restoreInto } from './restore-into'

interface Options {
  files: Files
  now: () => Date
  config: BackupConfig
  keeper: BackupKeeper
}

/** Gives people back what a backup holds. */
export class Restorer {
  private readonly options: Options

  constructor(options: Options) {
    this.options = options
  }

  async preview(vault: Vault, chosen: Chosen, signal: AbortSignal): Promise<BackupPreview> {
    const { place, backup } = await this.find(vault, chosen)
    return previewRestore(this.options.files, place, backup.manifest, vault, signal)
  }

  /** @throws AppError NEEDS_CONFIRMATION where much would be overwritten and nobody has confirmed that. */
  async here(vault: Vault, chosen: Chosen & { confirmed: boolean }, work: WorkOptions): Promise<RestoreReport> {
    const { files, keeper, config, now } = this.options
    const { place, backup } = await this.find(vault, chosen)
    refuseOtherVault(backup.manifest, vault.id)
    refuseReadOnly(vault)
    if (!chosen.confirmed) await this.ask(vault, place, backup, work)
    const before = await keeper.before(vault, 'before-restore', work)
    try {
      const report = await keeper.alone(() => restoreHere(files, place, backup.manifest, vault, work))
      // Backups of what may be the wrong state would in time thin out those of the right one.
      await config.change(vault.id, { pausedSince: now().toISOString() })
      return { ...report, before: before?.id ?? null }
    } catch (error) {
      work.signal?.throwIfAborted()
      throw storageError(error, 'The backup could not be restored')
    }
  }

  async into(folder: string, vault: Vault | undefined, chosen: Chosen, work: WorkOptions): Promise<RestoreReport> {
    const { files, now, keeper } = this.options
    const { place, backup } = await this.find(vault, chosen)
    try {
      return await keeper.alone(() => restoreInto(files, place, backup.manifest, folder, { ...work, now }))
    } catch (error) {
      work.signal?.throwIfAborted()
      throw error
    }
  }

  private async find(
    vault: Vault | undefined,
    { id, from }: Chosen,
  ): Promise<{ place: PlaceLayout; backup: StoredBackup }> {
    const { place } = await this.options.keeper.placeOf(vault, from)
    const layout = placeLayoutOf(place.folder)
    return { place: layout, backup: await findBackup(this.options.files, layout, id) }
  }

  private async ask(vault: Vault, place: PlaceLayout, { manifest }: StoredBackup, { signal }: WorkOptions) {
    const { records } = await recordsOf(this.options.files, place, manifest, signal)
    const touched = touchedBy(differences(vault.records(), records))
    const all = vault.info.records
    if (!isMassChange(touched, all)) return
    const words = massChangeWords('restore changes or moves to the trash', touched, all, 'The restore can be undone.')
    throw new AppError('NEEDS_CONFIRMATION', words, { touched, all })
  }
}

function refuseReadOnly({ info }: Vault) {
  if (info.readOnlyBecause === null) return
  const message = `${info.readOnlyBecause} A backup can be restored into a new folder instead.`
  throw new AppError('NOT_POSSIBLE_HERE', message)
}
