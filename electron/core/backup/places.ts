import { dirname, join, resolve } from 'node:path'
import type { BackupPlace, KnownBackups } from '@shared/backup/backup'
import { AppError } from '@shared/errors'
import type { Files } from '../vault/files'
import type { BackupConfig } from './backup-config'
import { readCatalog } from './catalog'
import { makePlace, placeFolder, placeLayoutOf, refuseNested, vaultOfPlace, type PlaceLayout } from './place'

interface VaultHere {
  id: string
  folder: string
}

/** Which folders hold the backups of which vault on this account. */
export class Places {
  private readonly files: Files
  private readonly config: BackupConfig
  /** Where backups go when nobody chose. */
  private readonly root: string

  constructor(files: Files, config: BackupConfig, dataDir: string) {
    this.files = files
    this.config = config
    this.root = join(dataDir, 'backups')
  }

  async of(vault: string): Promise<BackupPlace> {
    const { place } = await this.config.of(vault)
    const folder = placeFolder(place ?? this.root, vault)
    // One that was chosen has been made then. Its absence means that its drive is, and nothing is written in its stead.
    const isThere = place === null || (await vaultOfPlace(this.files, folder)) === vault
    return { folder, isDefault: place === null, isThere }
  }

  /**
   * The place to write a vault's backups to, or one inside a folder that is named for this once.
   * @throws AppError NOT_POSSIBLE_HERE, STORAGE
   */
  async toWrite({ id, folder }: VaultHere, parent?: string): Promise<PlaceLayout> {
    const once = parent !== undefined && { folder: placeFolder(resolve(parent), id), isThere: true }
    const place = once || (await this.of(id))
    if (!place.isThere) throw notThere(place.folder)
    await refuseNested(this.files, place.folder, folder)
    return makePlace(this.files, place.folder, id)
  }

  async choose({ id, folder }: VaultHere, parent: string | null): Promise<void> {
    const chosen = parent === null ? null : resolve(parent)
    if (chosen !== null) {
      await refuseNested(this.files, placeFolder(chosen, id), folder)
      await makePlace(this.files, placeFolder(chosen, id), id)
    }
    await this.config.change(id, { place: chosen })
  }

  /**
   * The place that a path names: it, the one inside it, or the one that a manifest file lies in.
   * @throws AppError NOT_FOUND, or NOT_POSSIBLE_HERE where there are several
   */
  async at(path: string): Promise<{ place: PlaceLayout; id: string | undefined }> {
    const whole = resolve(path)
    const found = await this.files.stat(whole)
    if (!found)
      throw new AppError('NOT_FOUND', `There is nothing at ${whole}. If it is on another drive, connect that first.`)
    if (!found.isFolder) {
      const id = /([^/\\]+)\.(?:json|ndjson\.gz)$/.exec(whole)?.[1]
      return { place: await this.placeAt(dirname(dirname(whole))), id }
    }
    return { place: await this.placeAt(whole), id: undefined }
  }

  /** Every place that has backups, in the place where they go by themselves and in those that were chosen. */
  async known(): Promise<KnownBackups[]> {
    const parents = new Set([this.root, ...Object.values(await this.config.all()).flatMap(({ place }) => place ?? [])])
    const known: KnownBackups[] = []
    for (const parent of parents) {
      for (const folder of await this.inside(parent)) {
        const { backups } = await readCatalog(this.files, placeLayoutOf(folder))
        const [newest] = backups
        if (!newest) continue
        const { vault, at } = newest.manifest
        known.push({ folder, vault: { id: vault.id, name: vault.name }, backups: backups.length, newest: at })
      }
    }
    return known.toSorted((one, other) => (one.newest < other.newest ? 1 : -1))
  }

  private async placeAt(folder: string): Promise<PlaceLayout> {
    if (await vaultOfPlace(this.files, folder)) return placeLayoutOf(folder)
    const [first, second] = await this.inside(folder)
    if (first === undefined) throw new AppError('NOT_FOUND', `There are no backups of Casebook in ${folder}.`)
    if (second === undefined) return placeLayoutOf(first)
    const message = `${folder} holds the backups of several vaults. Name the folder of one of them, such as ${first}.`
    throw new AppError('NOT_POSSIBLE_HERE', message)
  }

  private async inside(parent: string): Promise<string[]> {
    if (!(await this.files.stat(parent))?.isFolder) return []
    const folders: string[] = []
    for (const name of await this.files.list(parent)) {
      if ((await vaultOfPlace(this.files, join(parent, name))) !== undefined) folders.push(join(parent, name))
    }
    return folders
  }
}

export const notThere = (folder: string) =>
  new AppError(
    'STORAGE',
    `The place of the backups, ${folder}, is not there now. Connect its drive, or choose another place; the vault itself is safe.`,
  )
