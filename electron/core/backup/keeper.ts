import type { BackupInfo, BackupList, BackupPlace, BackupStatus } from '@shared/backup/backup'
import { elapsed } from '@shared/backup/clock'
import { isPinnedReason, type BackupReason } from '@shared/backup/reasons'
import { statusWords } from '@shared/backup/status-words'
import { AppError } from '@shared/errors'
import type { ChangeFeed } from '../change-feed'
import { createQueue } from '../queue'
import type { Files } from '../vault/files'
import { backupSpaceNotice } from '../vault/free-space'
import { FORMAT_VERSION } from '../vault/manifest'
import type { VaultState } from '../vault/state'
import { storageError } from '../vault/storage-error'
import type { Vault } from '../vault/vault'
import type { BackupConfig } from './backup-config'
import { findBackup, infoOf, readCatalog, type StoredBackup } from './catalog'
import { ClockWatch } from './clock-watch'
import { makeBackup, type BackupSource, type WorkOptions } from './make-backup'
import { writeStanding } from './manifest'
import { inPlace, placeLayoutOf, type PlaceLayout } from './place'
import { notThere, type Places } from './places'
import { removeBackups, thinBackups } from './remove-backups'
import { verifyBackup } from './verify-backup'

export interface KeeperOptions {
  files: Files
  now: () => Date
  newId: () => string
  /** The version of Casebook. */
  version: string
  changes: ChangeFeed
  config: BackupConfig
  places: Places
}

/** Makes, tries, lists and removes backups, one thing at a time. */
export class BackupKeeper {
  readonly clock = new ClockWatch()
  private readonly options: KeeperOptions
  private readonly inTurn = createQueue()

  constructor(options: KeeperOptions) {
    this.options = options
  }

  async list(vault: Vault | undefined, from?: string): Promise<BackupList> {
    const { place, only } = await this.placeOf(vault, from)
    const layout = placeLayoutOf(place.folder)
    const { backups, unreadable } = await readCatalog(this.options.files, layout)
    const notices = unreadable.map((name) => `backups/${name} cannot be read as a backup. It stays as it is.`)
    const chosen = backups.filter(({ manifest }) => only === undefined || manifest.id === only)
    return { place, backups: chosen.map((backup) => infoOf(layout, backup)), notices }
  }

  async status(vault: Vault): Promise<BackupStatus> {
    const { config, places, now } = this.options
    const { pausedSince, problem } = await config.of(vault.id)
    const place = await places.of(vault.id)
    const { backups } = await this.list(vault)
    const [last = null] = backups
    const lastVerified = backups.find(({ verifiedAt }) => verifiedAt !== null) ?? null
    const ageSeconds = lastVerified && Math.max(0, elapsed(lastVerified.at, now().toISOString()) / 1000)
    const due = await this.hasChanged(vault)
    const missing = (await this.newest(vault))?.manifest.missing.length ?? 0
    const facts = { last, lastVerified, ageSeconds, due, pausedSince }
    const problems = [
      !place.isThere && notThere(place.folder).message,
      await backupSpaceNotice(this.options.files, place.folder),
      problem,
      last?.problem,
      missing > 0 &&
        `${missing === 1 ? '1 attached file is' : `${missing} attached files are`} missing or altered in the vault itself, so the last backup does not hold them.`,
    ].filter((words) => typeof words === 'string')
    return { place, ...facts, words: statusWords(facts), problems }
  }

  /** Makes a backup and tries it. One that is made before something else stays pinned. */
  make(
    vault: Vault,
    { reason, label = '', to }: { reason: BackupReason; label?: string; to?: string | undefined },
    work: WorkOptions = {},
  ): Promise<BackupInfo> {
    const { id, layout, files } = vault
    return this.inPlaceOf({ ...placed(vault), to }, async (place) => {
      // The moment counts in which it begins, not the one in which it was asked for.
      const source = { id, layout, files, state: vault.snapshot(), formatVersion: FORMAT_VERSION }
      return infoOf(place, await this.write(place, source, { reason, label }, work))
    })
  }

  /**
   * Makes sure that a pinned and verified backup holds the vault as it is now, before something takes much of it away. An
   * empty vault needs none. @throws AppError when there is none to rely on; then that something must not happen.
   */
  async before(vault: Vault, reason: BackupReason, work: WorkOptions = {}): Promise<BackupInfo | null> {
    const state = vault.snapshot()
    if (state.records.size === 0) return null
    const newest = await this.newest(vault)
    const isOfNow = newest && newest.standing.verifiedAt !== null && isOf(newest, state)
    const made = isOfNow ? await this.pin(vault, newest.manifest.id, true) : await this.make(vault, { reason }, work)
    return sureOf(made)
  }

  /** The same for a vault that is not open, such as one of an older format. */
  async beforeOpening(source: BackupSource, kind: { reason: BackupReason; label: string }): Promise<BackupInfo> {
    const vault = { id: source.id, folder: source.layout.folder }
    const write = async (place: PlaceLayout) => infoOf(place, await this.write(place, source, kind, {}))
    return sureOf(await this.inPlaceOf(vault, write))
  }

  /** Restores a backup to try it and reads all of its attachments, however lately that was done. */
  async verify(vault: Vault | undefined, { id, from }: Chosen, work: WorkOptions): Promise<BackupInfo> {
    const { place } = await this.placeOf(vault, from)
    return this.inFolder(placeLayoutOf(place.folder), async (layout) => {
      const found = await findBackup(this.options.files, layout, id)
      return infoOf(layout, { ...found, standing: await this.try(layout, found, { ...work, thorough: true }) })
    })
  }

  pin(vault: Vault, id: string, pinned: boolean): Promise<BackupInfo> {
    return this.inPlaceOf(vault, async (place) => {
      const { manifest, standing } = await findBackup(this.options.files, place, id)
      await writeStanding(this.options.files, place, id, { ...standing, pinned })
      return infoOf(place, { manifest, standing: { ...standing, pinned } })
    })
  }

  remove(vault: Vault, id: string): Promise<void> {
    return this.inPlaceOf(vault, async (place) => {
      await findBackup(this.options.files, place, id)
      await removeBackups(this.options.files, place, [id])
    })
  }

  /** Whether the vault is not as its newest backup holds it. */
  async hasChanged(vault: Vault): Promise<boolean> {
    const newest = await this.newest(vault)
    const state = vault.snapshot()
    if (!newest) return state.records.size > 0
    return !isOf(newest, state) || newest.standing.problem !== null
  }

  async newest(vault: Pick<Vault, 'id'>): Promise<StoredBackup | undefined> {
    const { folder } = await this.options.places.of(vault.id)
    const { backups } = await readCatalog(this.options.files, placeLayoutOf(folder))
    return backups[0]
  }

  /** The place of the open vault's backups, or the one that a path names, and the one backup that it names. */
  async placeOf(vault: Vault | undefined, from?: string): Promise<{ place: BackupPlace; only: string | undefined }> {
    if (from !== undefined) {
      const { place, id } = await this.options.places.at(from)
      return { place: { folder: place.folder, isDefault: false, isThere: true }, only: id }
    }
    if (!vault) throw new AppError('NO_VAULT', 'No vault is open. Open one, or name the place of its backups.')
    return { place: await this.options.places.of(vault.id), only: undefined }
  }

  /** Does something while no backup of this program is made or removed. */
  alone<T>(work: () => Promise<T>): Promise<T> {
    return this.inTurn(work)
  }

  private async write(
    place: PlaceLayout,
    source: BackupSource,
    kind: { reason: BackupReason; label: string },
    work: WorkOptions,
  ): Promise<StoredBackup> {
    const { files, now, version: app, config } = this.options
    const at = now().toISOString()
    const newest = (await readCatalog(files, place)).backups[0]?.manifest.at ?? null
    const pinned = kind.label !== '' || isPinnedReason(kind.reason)
    const manifest = await makeBackup(files, place, source, { ...kind, ...work, at, app })
    const made = { manifest, standing: { pinned, verifiedAt: null, problem: null } }
    const standing = await this.try(place, made, { ...work, thorough: false })
    // What is made before something else must not take away the very backup that it is made for.
    const mayThin = kind.reason === 'changed' || kind.reason === 'closed'
    if (this.clock.isSteady(at, source.state.savedAt, newest) && mayThin) await thinBackups(files, place, at)
    await config.change(source.id, { problem: null })
    return { manifest, standing }
  }

  private try(place: PlaceLayout, backup: StoredBackup, work: WorkOptions & { thorough: boolean }) {
    const { files, now, newId } = this.options
    return verifyBackup(files, place, backup, { ...work, now, newId })
  }

  private async inPlaceOf<T>(vault: Placed, work: (place: PlaceLayout) => Promise<T>) {
    return this.inTurn(async () => {
      try {
        return await this.locked(await this.options.places.toWrite(vault, vault.to), work)
      } catch (error) {
        throw failure(error)
      }
    })
  }

  private inFolder<T>(layout: PlaceLayout, work: (place: PlaceLayout) => Promise<T>): Promise<T> {
    return this.inTurn(() => this.locked(layout, work))
  }

  private async locked<T>(layout: PlaceLayout, work: (place: PlaceLayout) => Promise<T>): Promise<T> {
    try {
      return await inPlace(this.options.files, layout, () => work(layout))
    } finally {
      this.options.changes.emit({ type: 'backups' })
    }
  }
}

export interface Chosen {
  id: string
  from?: string | undefined
}

type Placed = Pick<Vault, 'id' | 'folder'> & { to?: string | undefined }
const placed = ({ id, folder }: Vault): Placed => ({ id, folder })

const isOf = ({ manifest }: StoredBackup, { seq, savedAt }: VaultState) =>
  manifest.seq === seq && manifest.savedAt === savedAt

function sureOf(made: BackupInfo): BackupInfo {
  if (made.verifiedAt !== null) return made
  const message = `A backup was made first and could not be verified, so nothing was changed. ${made.problem ?? ''}`
  throw new AppError('STORAGE', message.trim())
}

/** An interrupted backup is the caller's; what the disk refused gets its words. */
function failure(error: unknown): unknown {
  if (error instanceof AppError || (error instanceof Error && error.name === 'AbortError')) return error
  return storageError(error, 'The backup could not be made')
}
