import { homedir, hostname } from 'node:os'
import type { Handlers } from '@shared/contract'
import { createBackups } from './backup/backups'
import { createChangeFeed } from './change-feed'
import type { CoreContext, CoreOptions } from './context'
import { dataFolder } from './data-folder'
import { appHandlers } from './handlers/app'
import { attachmentsHandlers } from './handlers/attachments'
import { backupsHandlers } from './handlers/backups'
import { blobsHandlers } from './handlers/blobs'
import { captureHandlers } from './handlers/capture'
import { caseHandlers } from './handlers/case'
import { changesHandlers } from './handlers/changes'
import { checkHandlers } from './handlers/check'
import { conflictsHandlers } from './handlers/conflicts'
import { findHandlers } from './handlers/find'
import { historyHandlers } from './handlers/history'
import { packetHandlers } from './handlers/packet'
import { preflightHandlers } from './handlers/preflight'
import { readingHandlers } from './handlers/reading'
import { recordsHandlers } from './handlers/records'
import { reviewHandlers } from './handlers/review'
import { rubricHandlers } from './handlers/rubric'
import { settingsHandlers } from './handlers/settings'
import { todayHandlers } from './handlers/today'
import { transferHandlers } from './handlers/transfer'
import { vaultsHandlers } from './handlers/vaults'
import { createResources } from './resources'
import { createSession, type Session } from './session'
import { findingsOf } from './sync-folder/findings'
import { systemTimer } from './system-timer'
import type { Vault } from './vault/vault'

export type { CoreOptions } from './context'

export interface Core {
  handlers: Handlers
  session: Session
  /** Waits for changes under way and closes the vault. */
  close(): Promise<void>
}

/**
 * All of Casebook that needs no window: every handler of the contract, over one session.
 * @throws AppError when options.vault cannot be opened.
 */
export async function createCore(options: CoreOptions): Promise<Core> {
  const { env, platform } = process
  const dataDir = options.dataDir ?? dataFolder({ platform, env, home: homedir() })
  const reopen = options.reopen ?? options.host !== 'cli'
  // An empty variable counts as none.
  const vault = options.vault ?? ((reopen && env['CASEBOOK_VAULT']) || undefined)
  const changes = createChangeFeed()
  const timer = options.timer ?? (options.host === 'cli' ? undefined : systemTimer)
  const backups = createBackups({ ...options, dataDir, changes, ...(timer && { timer }) })
  const account = { env, platform, home: homedir() }
  const care = { ...backups.care, findings: (opened: Vault) => findingsOf(opened, account, options.now()) }
  const session = createSession(
    { ...options, dataDir, reopen, care, machine: hostname(), ...(vault !== undefined && { vault }) },
    changes,
  )
  await session.start()
  const resources = createResources(options.resourcesDir)
  const context: CoreContext = { options, session, changes, backups, resources }
  return { handlers: handlersOf(context), session, close: () => session.close() }
}

function handlersOf(context: CoreContext): Handlers {
  return {
    ...appHandlers(context),
    ...settingsHandlers(context),
    ...vaultsHandlers(context),
    ...recordsHandlers(context),
    ...findHandlers(context),
    ...attachmentsHandlers(context),
    ...blobsHandlers(context),
    ...changesHandlers(context),
    ...readingHandlers(context),
    ...reviewHandlers(context),
    ...rubricHandlers(context),
    ...todayHandlers(context),
    ...checkHandlers(context),
    ...captureHandlers(context),
    ...caseHandlers(context),
    ...preflightHandlers(context),
    ...packetHandlers(context),
    ...transferHandlers(context),
    ...historyHandlers(context),
    ...backupsHandlers(context),
    ...conflictsHandlers(context),
  }
}
