import type { HoldingBackup } from '@shared/history/purge'
import type { CoreOptions } from '../context'
import type { ChangeFeed } from '../change-feed'
import type { VaultCare } from '../session'
import { disk } from '../vault/disk'
import type { Files } from '../vault/files'
import type { Vault } from '../vault/vault'
import { automaticBackups } from './automatic-backups'
import { createBackupConfig, type BackupConfig } from './backup-config'
import { backupsHolding } from './holding'
import { BackupKeeper } from './keeper'
import { backUpUnopened } from './unopened'
import { placeLayoutOf } from './place'
import { Places } from './places'
import { Restorer } from './restorer'

/** Everything about backups, over the settings of one account. */
export interface Backups {
  readonly keeper: BackupKeeper
  readonly restorer: Restorer
  readonly places: Places
  readonly config: BackupConfig
  /** Backups that are made by themselves; none on the command line, whose uses are short and many. */
  readonly care: Omit<VaultCare, 'findings'>
  /** The backups of a vault that hold any of these records. */
  holding(vault: Vault, ids: readonly string[]): Promise<HoldingBackup[]>
}

type Options = Pick<CoreOptions, 'configDir' | 'version' | 'now' | 'newId' | 'timer'> & {
  dataDir: string
  changes: ChangeFeed
  files?: Files
}

export function createBackups({
  configDir,
  dataDir,
  version,
  now,
  newId,
  timer,
  changes,
  files = disk,
}: Options): Backups {
  const config = createBackupConfig(configDir, files)
  const places = new Places(files, config, dataDir)
  const keeper = new BackupKeeper({ files, now, newId, version, changes, config, places })
  const restorer = new Restorer({ files, now, config, keeper })
  const none = { opened: () => () => undefined, closed: async () => undefined }
  return {
    keeper,
    restorer,
    places,
    config,
    care: {
      ...(timer ? automaticBackups({ keeper, config, timer, now }) : none),
      backupBefore: (label, folder) => backUpUnopened(keeper, files, { folder, label }),
    },
    async holding({ id }, ids) {
      const { folder } = await places.of(id)
      return backupsHolding(files, placeLayoutOf(folder), ids)
    },
  }
}
