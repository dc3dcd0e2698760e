import { dirname } from 'node:path'
import { AppError } from '@shared/errors'
import { disk } from './disk'
import { writeNewFile } from './durable'
import type { Files } from './files'
import { foldersOf, layoutOf, type VaultLayout } from './layout'
import { FORMAT_VERSION, type Manifest } from './manifest'
import { emptyState, type VaultState } from './state'
import { storageError } from './storage-error'
import { VaultStore } from './store'

export interface NewVaultOptions {
  name: string
  /** Whether it will hold Casebook's invented records. */
  sample: boolean
  now: () => Date
  newId: () => string
  files?: Files
  /** What it holds from the start, as when it comes from a backup; nothing where this is left out. */
  contents?: VaultContents
}

export interface VaultContents {
  /** The id of the vault that it is. */
  id: string
  state: VaultState
  /** Puts the attachments in; the vault counts as made only after this. */
  fill?: (layout: VaultLayout) => Promise<void>
}

/**
 * Makes an empty vault in a folder that is new or empty; it is not opened.
 * @throws AppError NOT_POSSIBLE_HERE when something is in the folder.
 */
export async function createVault(folder: string, options: NewVaultOptions): Promise<void> {
  const { files = disk } = options
  try {
    await refuseFullFolder(files, folder)
    await make(files, folder, options)
  } catch (error) {
    throw storageError(error, 'The vault could not be made')
  }
}

async function refuseFullFolder(files: Files, folder: string): Promise<void> {
  const found = await files.stat(folder)
  if (!found) return
  if (!found.isFolder)
    throw new AppError('NOT_POSSIBLE_HERE', `${folder} is a file. Choose a folder that is empty or new.`)
  const names = await files.list(folder)
  if (names.includes('vault.json')) {
    throw new AppError('NOT_POSSIBLE_HERE', `There is a vault in ${folder} already. Open it, or choose another folder.`)
  }
  if (names.length > 0) {
    throw new AppError('NOT_POSSIBLE_HERE', `${folder} holds other files. Choose a folder that is empty or new.`)
  }
}

/** The manifest comes last: until it is there, this is no vault. */
async function make(files: Files, folder: string, options: NewVaultOptions): Promise<void> {
  const layout = layoutOf(folder)
  const { name, sample, now, newId } = options
  const { id, state, fill }: VaultContents = options.contents ?? { id: newId(), state: emptyState(name, sample) }
  for (const part of [folder, ...foldersOf(layout)]) await files.makeFolder(part)
  const store = new VaultStore(files, layout, id)
  try {
    await fill?.(layout)
    await store.write(state)
  } finally {
    await store.close()
  }
  const manifest: Manifest = {
    format: 'casebook-vault',
    formatVersion: FORMAT_VERSION,
    minReaderVersion: FORMAT_VERSION,
    id,
    createdAt: now().toISOString(),
  }
  await writeNewFile(files, layout.manifest, Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`))
  await files.syncFolder(dirname(folder))
}
