import type { Timer } from './backup/automatic-backups'
import type { Backups } from './backup/backups'
import type { ChangeFeed } from './change-feed'
import type { Desktop } from './desktop'
import type { Resources } from './resources'
import type { Session } from './session'

export interface CoreOptions {
  /** Where the settings and the list of known vaults are kept. */
  configDir: string
  /** Where vaults are made when the person names no folder; the platform's place where it is left out. */
  dataDir?: string
  resourcesDir: string
  /** The built packet worker; without it packets are laid out on the calling thread. */
  workerFile?: string
  host: 'electron' | 'loopback' | 'cli'
  version: string
  now: () => Date
  newId: () => string
  desktop?: Desktop
  /** A vault to open at the start, instead of the one that was open last. */
  vault?: string
  /** Whether the vault that was open last is opened again at the start: by default on every host but the command line. */
  reopen?: boolean
  /** Calls back for what is done now and then, such as backups; without one, only what is asked for is done. */
  timer?: Timer
}

/** All that the handlers of any area may reach. */
export interface CoreContext {
  readonly options: Readonly<CoreOptions>
  /** Which vault is open: session.vault() gives it, or throws NO_VAULT. */
  readonly session: Session
  readonly resources: Resources
  readonly changes: ChangeFeed
  readonly backups: Backups
}
