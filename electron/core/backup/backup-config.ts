import { join } from 'node:path'
import { z } from 'zod'
import { configFile } from '../config-file'
import { createQueue } from '../queue'
import type { Files } from '../vault/files'

const Entry = z.object({
  /** The folder that was chosen, with the vault's own folder inside. */
  place: z.string().nullable().default(null),
  /** Since when no backup is made by itself. */
  pausedSince: z.string().nullable().default(null),
  /** What the last backup that nobody waited for failed with. */
  problem: z.string().nullable().default(null),
})
export type BackupEntry = z.infer<typeof Entry>

const ConfigFile = z.object({ vaults: z.record(z.string(), Entry).default({}) })

/** What this account has set for the backups of its vaults, by their ids. */
export interface BackupConfig {
  of(vault: string): Promise<BackupEntry>
  all(): Promise<Record<string, BackupEntry>>
  change(vault: string, change: Partial<BackupEntry>): Promise<void>
}

export function createBackupConfig(configDir: string, files: Files): BackupConfig {
  const file = configFile(join(configDir, 'backups.json'), ConfigFile, files)
  const inTurn = createQueue()
  const all = async () => (await file.read()).vaults
  const of = async (vault: string) => Entry.parse(Object.entries(await all()).find(([id]) => id === vault)?.[1] ?? {})
  return {
    all,
    of,
    change: (vault, change) =>
      inTurn(async () => {
        const before = await of(vault)
        const changed = Object.entries(change).some(([key, value]) => before[key as keyof BackupEntry] !== value)
        if (changed) await file.write({ vaults: { ...(await all()), [vault]: { ...before, ...change } } })
      }),
  }
}
