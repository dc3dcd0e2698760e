import { dirname, join } from 'node:path'
import type { CoreOptions } from '../context'
import type { Vault } from '../vault/vault'
import { VaultTexts } from './attached/attached-texts'
import { createTextReader } from './attached/text-reader'
import { VaultSearch } from './search'

export interface Searching {
  search: VaultSearch
  /** The texts of attachments; undefined where nothing reads them, as on the command line. */
  files: VaultTexts | undefined
}

// A vault's search ends with the vault.
const searches = new WeakMap<Vault, Searching>()

/** The search over an open vault, made when it is first asked for; what has been attached since is read meanwhile. */
export function searchOf(vault: Vault, { host, workerFile }: Pick<CoreOptions, 'host' | 'workerFile'>): Searching {
  const searching = searches.get(vault) ?? start(vault, host === 'cli' ? undefined : workerFile)
  searches.set(vault, searching)
  void searching.files?.follow(vault.records())
  return searching
}

function start(vault: Vault, workerFile: string | undefined): Searching {
  if (workerFile === undefined) return { search: new VaultSearch(), files: undefined }
  // The thread that reads texts lies beside the one that builds packets.
  const reader = createTextReader({ workerFile: join(dirname(workerFile), 'text-worker.js') })
  const files = new VaultTexts(vault, reader)
  return { search: new VaultSearch(files), files }
}
