import { join } from 'node:path'
import { z } from 'zod'
import { KnownVault } from '@shared/vault-info'
import { configFile } from './config-file'
import { layoutOf } from './vault/layout'
import type { Files } from './vault/files'

const Entry = KnownVault.omit({ present: true })
type Entry = z.infer<typeof Entry>
const KnownFile = z.object({ vaults: z.array(Entry).default([]) })

/** The vaults that were opened on this machine, the newest first. */
export interface KnownVaults {
  all(): Promise<KnownVault[]>
  remember(vault: Entry): Promise<void>
  forget(folder: string): Promise<void>
  /** The folder of the vault that was open last, where it is there now. */
  last(): Promise<string | undefined>
}

export function createKnownVaults(configDir: string, files: Files): KnownVaults {
  const file = configFile(join(configDir, 'vaults.json'), KnownFile, files)
  const without = async (folder: string) => (await file.read()).vaults.filter((vault) => vault.folder !== folder)
  const withPresence = async (vault: Entry) => {
    const manifest = await files.stat(layoutOf(vault.folder).manifest)
    return { ...vault, present: manifest !== undefined }
  }
  const all = async () => Promise.all((await file.read()).vaults.map(withPresence))
  return {
    all,
    async remember(vault) {
      await file.write({ vaults: [vault, ...(await without(vault.folder))] })
    },
    async forget(folder) {
      await file.write({ vaults: await without(folder) })
    },
    async last() {
      const [newest] = await all()
      return newest?.present ? newest.folder : undefined
    },
  }
}
