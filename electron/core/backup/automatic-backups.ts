import { isBackupDue } from '@shared/backup/schedule'
import type { BackupReason } from '@shared/backup/reasons'
import type { VaultCare } from '../session'
import { storageError } from '../vault/storage-error'
import type { Vault } from '../vault/vault'
import type { BackupConfig } from './backup-config'
import type { BackupKeeper } from './keeper'

/** Calls back again and again. */
export interface Timer {
  /** Returns the function that ends it. */
  every(milliseconds: number, task: () => Promise<void>): () => void
}

const LOOK_EVERY_MS = 60_000

interface Options {
  keeper: BackupKeeper
  config: BackupConfig
  timer: Timer
  now: () => Date
}

/** Backups that nobody has to think of: while a vault is open and changes, and when it is closed. */
export function automaticBackups({ keeper, config, timer, now }: Options): Pick<VaultCare, 'opened' | 'closed'> {
  const isPaused = async (vault: Vault) => (await config.of(vault.id)).pausedSince !== null
  /** What fails here fails for no one who waits, so it is kept for whoever looks at the state of the backups. */
  const orRemember = async (vault: Vault, work: () => Promise<unknown>) => {
    try {
      await work()
    } catch (error) {
      const { code, message } = storageError(error, 'The last automatic backup could not be made')
      // Another Casebook that works in the same place does what this one would.
      if (code === 'VAULT_IN_USE') return
      // Where even the settings cannot be written, whoever saves anything there is told so.
      await config.change(vault.id, { problem: message }).catch(() => undefined)
    }
  }
  const make = (vault: Vault, reason: BackupReason) => keeper.make(vault, { reason })

  /** The state that was found in no need of a backup. States are never changed in place. */
  let settled: unknown
  const look = async (vault: Vault) => {
    const at = now().toISOString()
    keeper.clock.look(at)
    const state = vault.snapshot()
    if (state === settled || vault.info.damaged || (await isPaused(vault))) return
    const lastAt = (await keeper.newest(vault))?.manifest.at ?? null
    const hasChanged = await keeper.hasChanged(vault)
    if (!hasChanged) settled = state
    if (isBackupDue({ now: at, lastAt, hasChanged, isPaused: false })) await make(vault, 'changed')
  }

  return {
    opened(vault) {
      let isLooking = false
      return timer.every(LOOK_EVERY_MS, async () => {
        if (isLooking) return
        isLooking = true
        await orRemember(vault, () => look(vault))
        isLooking = false
      })
    },
    closed: (vault) =>
      orRemember(vault, async () => {
        if (vault.info.damaged || (await isPaused(vault))) return
        if (await keeper.hasChanged(vault)) await make(vault, 'closed')
      }),
  }
}
