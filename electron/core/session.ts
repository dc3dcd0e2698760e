import { join, resolve } from 'node:path'
import { AppError } from '@shared/errors'
import type { ChangeEvent, KnownVault } from '@shared/vault-info'
import type { ChangeFeed } from './change-feed'
import type { CoreOptions } from './context'
import { createKnownVaults, type KnownVaults } from './known-vaults'
import { createQueue } from './queue'
import { createVault } from './vault/create-vault'
import { discardVault } from './vault/discard'
import { disk } from './vault/disk'
import { freshFolder } from './vault/fresh-folder'
import { layoutOf } from './vault/layout'
import { openVault } from './vault/open-vault'
import { storageError } from './vault/storage-error'
import type { Access, Vault } from './vault/vault'

export interface NewVault {
  name: string
  /** Without one, a fresh folder in the suggested place. */
  folder?: string
  sample: boolean
}

/** What looks after vaults that are open for writing, besides whoever uses them. */
export interface VaultCare {
  /** Returns the function that ends it. */
  opened(vault: Vault): () => void
  /** A vault was closed; what it held last can still be read from it. */
  closed(vault: Vault): Promise<void>
  /** What the person should know of the folder and the records, in sentences. */
  findings(vault: Vault): Promise<readonly string[]>
  /** Makes a pinned and verified backup of a vault that is not open, before it is taken to a newer format. */
  readonly backupBefore: (reason: string, folder: string) => Promise<void>
}

/** Which vault is open. There is one at most. */
export interface Session {
  /** @throws AppError NO_VAULT when none is open. */
  vault(): Vault
  current(): Vault | undefined
  /** Opens a vault and closes the one that was open; when the new one cannot be opened, the old one stays open. */
  open(folder: string, access?: Access): Promise<Vault>
  /** Makes a vault, opens it, and lets something fill it. */
  create(vault: NewVault, fill?: (vault: Vault) => Promise<void>): Promise<Vault>
  rename(name: string): Promise<Vault>
  close(): Promise<void>
  /** Takes in what other programs have left in the inbox; hosts call it when their window comes forward. */
  refresh(): Promise<void>
  known(): Promise<KnownVault[]>
  forget(folder: string): Promise<void>
  /** Where the next vault of this name would be made. */
  suggestedFolder(name: string): Promise<string>
  /** The vault that could not be opened at the start, and why; undefined once one is open. */
  notOpened(): { folder: string; error: AppError } | undefined
  /** Opens the vault to start with. The last one may be gone or in use: then none is open. @throws AppError for options.vault */
  start(): Promise<void>
}

type SessionOptions = Pick<CoreOptions, 'configDir' | 'now' | 'newId' | 'vault' | 'reopen'> & {
  dataDir: string
  /** What this computer is called. */
  machine: string
  care: VaultCare
}

export function createSession(options: SessionOptions, changes: ChangeFeed): Session {
  return new OneVault(options, changes)
}

class OneVault implements Session {
  private readonly options: SessionOptions
  private readonly changes: ChangeFeed
  private readonly list: KnownVaults
  private readonly inTurn = createQueue()
  private held: Vault | undefined
  private failed: { folder: string; error: AppError } | undefined
  private endCare: () => void = () => undefined

  constructor(options: SessionOptions, changes: ChangeFeed) {
    this.options = options
    this.changes = changes
    this.list = createKnownVaults(options.configDir, disk)
  }

  vault() {
    if (!this.held) throw new AppError('NO_VAULT', 'No vault is open. Open one, or make a new one.')
    return this.held
  }

  current() {
    return this.held
  }

  open(folder: string, access: Access = 'write') {
    return this.inTurn(async () => {
      const same = this.held && (await isSameFolder(this.held.folder, folder)) ? this.held : undefined
      // One that can be read only because of a fault is opened anew; so is one that another program may write to.
      if (same?.access === 'write' && same.info.access === access) return same
      // The same vault cannot be written twice; otherwise the first is let go only when the second is sound.
      if (same?.access === 'write') await this.letGo()
      try {
        return await this.hold(folder, access)
      } catch (error) {
        // What can be read stays open, with what is typed in it; the first error is the one to tell of.
        if (same && !this.held) await this.hold(folder, 'read').catch(() => undefined)
        throw error
      } finally {
        this.changes.emit({ type: 'vault' })
      }
    })
  }

  create({ name, folder, sample }: NewVault, fill?: (vault: Vault) => Promise<void>) {
    return this.inTurn(async () => {
      const { now, newId } = this.options
      const place = folder ?? (await this.suggestedFolder(name))
      const isNew = (await disk.stat(place)) === undefined
      await createVault(place, { name, sample, now, newId })
      try {
        return await this.hold(place, 'write', fill)
      } catch (error) {
        // Half of what it was to hold would be taken for the whole.
        await discardVault(disk, layoutOf(resolve(place)), isNew)
        throw error
      } finally {
        this.changes.emit({ type: 'vault' })
      }
    })
  }

  rename(name: string) {
    return this.inTurn(async () => {
      const vault = this.vault()
      await vault.rename(name)
      await this.remember(vault)
      return vault
    })
  }

  close() {
    return this.inTurn(async () => {
      if (!this.held) return
      await this.letGo()
      this.changes.emit({ type: 'vault' })
    })
  }

  async refresh() {
    await this.held?.takeInbox()
  }

  known() {
    return this.list.all()
  }

  forget(folder: string) {
    return this.list.forget(folder)
  }

  suggestedFolder(name: string) {
    return freshFolder(disk, join(this.options.dataDir, 'vaults'), name)
  }

  notOpened() {
    return this.failed
  }

  async start() {
    const { vault, reopen } = this.options
    const folder = vault ?? (reopen ? await this.list.last() : undefined)
    if (folder === undefined) return
    try {
      await this.open(folder)
    } catch (error) {
      // The first screen tells what is wrong, and offers what can be done.
      if (vault !== undefined || !(error instanceof AppError)) throw error
      this.failed = { folder, error }
    }
  }

  /** Opens a vault, lets something fill it, and only then lets the one before go. */
  private async hold(folder: string, access: Access, fill?: (vault: Vault) => Promise<void>) {
    const { now, newId, machine, care } = this.options
    const onChange = (event: ChangeEvent) => this.changes.emit(event)
    const vault = await openVault(folder, { access, now, newId, machine, onChange, backupBefore: care.backupBefore })
    try {
      await fill?.(vault)
    } catch (error) {
      await vault.close()
      throw error
    }
    await this.letGo()
    this.held = vault
    this.failed = undefined
    vault.notices.push(...(await care.findings(vault)))
    if (access === 'write') {
      this.endCare = care.opened(vault)
      await this.remember(vault)
      void tidy(vault)
    }
    return vault
  }

  private async letGo() {
    const vault = this.held
    this.held = undefined
    this.endCare()
    this.endCare = () => undefined
    await vault?.close()
    if (vault?.access === 'write') await this.options.care.closed(vault)
  }

  private remember({ folder, info }: Vault) {
    const openedAt = this.options.now().toISOString()
    return this.list.remember({ folder, name: info.name, sample: info.sample, openedAt })
  }
}

/** What nobody has ever kept goes, in the background; where that fails, it is tried again when the vault is opened next. */
async function tidy(vault: Vault): Promise<void> {
  try {
    await vault.blobs.removeForgotten(vault.records())
  } catch (error) {
    if (vault.info.access === 'write')
      vault.notices.push(storageError(error, 'Files that no record names stay').message)
  }
}

async function isSameFolder(left: string, right: string): Promise<boolean> {
  const [one, other] = await Promise.all([disk.stat(left), disk.stat(right)])
  return one !== undefined && one.identity === other?.identity
}
