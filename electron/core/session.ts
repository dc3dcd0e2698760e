import { join } from 'node:path'
import { AppError } from '@shared/errors'
import type { KnownVault } from '@shared/vault-info'
import type { ChangeFeed } from './change-feed'
import type { CoreOptions } from './context'
import { createKnownVaults, type KnownVaults } from './known-vaults'
import { createQueue } from './queue'
import { createVault } from './vault/create-vault'
import { disk } from './vault/disk'
import { freshFolder } from './vault/fresh-folder'
import { openVault } from './vault/open-vault'
import type { Access, Vault } from './vault/vault'

export interface NewVault {
  name: string
  /** Without one, a fresh folder in the suggested place. */
  folder?: string
  sample: boolean
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
  /** Opens the vault to start with. The last one may be gone or in use: then none is open. @throws AppError for options.vault */
  start(): Promise<void>
}

type SessionOptions = Pick<CoreOptions, 'configDir' | 'now' | 'newId' | 'vault' | 'reopen'> & { dataDir: string }

export function createSession(options: SessionOptions, changes: ChangeFeed): Session {
  return new OneVault(options, changes)
}

class OneVault implements Session {
  private readonly options: SessionOptions
  private readonly changes: ChangeFeed
  private readonly list: KnownVaults
  private readonly inTurn = createQueue()
  private held: Vault | undefined

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
      const isHeld = this.held !== undefined && (await isSameFolder(this.held.folder, folder))
      if (isHeld && this.held?.access === access) return this.held
      // The same vault cannot be open twice; of another one, the first is let go only when the second is sound.
      if (isHeld) await this.letGo()
      try {
        return await this.hold(folder, access)
      } finally {
        this.changes.emit({ type: 'vault' })
      }
    })
  }

  create({ name, folder, sample }: NewVault, fill?: (vault: Vault) => Promise<void>) {
    return this.inTurn(async () => {
      const { now, newId } = this.options
      const place = folder ?? (await this.suggestedFolder(name))
      await createVault(place, { name, sample, now, newId })
      try {
        const vault = await this.hold(place, 'write')
        await fill?.(vault)
        return vault
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

  async start() {
    const { vault, reopen } = this.options
    const folder = vault ?? (reopen ? await this.list.last() : undefined)
    if (folder === undefined) return
    try {
      await this.open(folder)
    } catch (error) {
      // The list of vaults is on the first screen, and opening from there tells what is wrong.
      if (vault !== undefined || !(error instanceof AppError)) throw error
    }
  }

  private async hold(folder: string, access: Access) {
    const { now, newId } = this.options
    const vault = await openVault(folder, { access, now, newId, onChange: (event) => this.changes.emit(event) })
    await this.letGo()
    this.held = vault
    if (access === 'write') await this.remember(vault)
    return vault
  }

  private async letGo() {
    const vault = this.held
    this.held = undefined
    await vault?.close()
  }

  private remember({ folder, info }: Vault) {
    const openedAt = this.options.now().toISOString()
    return this.list.remember({ folder, name: info.name, sample: info.sample, openedAt })
  }
}

async function isSameFolder(left: string, right: string): Promise<boolean> {
  const [one, other] = await Promise.all([disk.stat(left), disk.stat(right)])
  return one !== undefined && one.identity === other?.identity
}
