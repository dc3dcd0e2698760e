import { basename, dirname } from 'node:path'
import { AppError } from '@shared/errors'
import { discardVault } from './discard'
import { disk } from './disk'
import { removeIfThere, writeNewFile, writeSynced } from './durable'
import type { Files } from './files'
import { foldersOf, layoutOf, makingMark, type VaultLayout } from './layout'
import { encodeManifest, FORMAT_VERSION, type Manifest } from './manifest'
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
 * Makes a vault in a folder that is new or empty; it is not opened. When that fails, the folder is as it was; what an
 * interrupted try has left is made anew.
 * @throws AppError NOT_POSSIBLE_HERE when something is in the folder.
 */
export async function createVault(folder: string, options: NewVaultOptions): Promise<void> {
  const { files = disk } = options
  const layout = layoutOf(folder)
  try {
    const isNew = (await files.stat(folder)) === undefined
    if (!isNew) await refuseFullFolder(files, layout)
    const parents = await foldersThatGetNames(files, folder)
    await files.makeFolder(folder)
    try {
      await make(files, layout, options)
      for (const parent of parents) await files.syncFolder(parent)
    } catch (error) {
      await discardVault(files, layout, isNew).catch(() => undefined)
      throw error
    }
  } catch (error) {
    throw storageError(error, 'The vault could not be made')
  }
}

async function refuseFullFolder(files: Files, layout: VaultLayout): Promise<void> {
  const { folder } = layout
  if (!(await files.stat(folder))?.isFolder)
    throw new AppError('NOT_POSSIBLE_HERE', `${folder} is a file. Choose a folder that is empty or new.`)
  const names = await files.list(folder)
  if (names.includes('vault.json')) {
    throw new AppError('NOT_POSSIBLE_HERE', `There is a vault in ${folder} already. Open it, or choose another folder.`)
  }
  if (names.includes(basename(makingMark(layout)))) await discardVault(files, layout, false)
  if ((await files.list(folder)).length > 0) {
    throw new AppError('NOT_POSSIBLE_HERE', `${folder} holds other files. Choose a folder that is empty or new.`)
  }
}

/** The manifest comes last: until it is there, this is no vault. */
async function make(files: Files, layout: VaultLayout, options: NewVaultOptions): Promise<void> {
  await writeSynced(files, makingMark(layout), new Uint8Array())
  await files.syncFolder(layout.folder)
  const { name, sample, now, newId } = options
  const { id, state, fill }: VaultContents = options.contents ?? { id: newId(), state: emptyState(name, sample) }
  for (const part of foldersOf(layout)) await files.makeFolder(part)
  const store = new VaultStore({ files, layout, vault: id })
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
  // The manifest must not be there without the folders that it speaks for.
  await files.syncFolder(layout.folder)
  await writeNewFile(files, layout.manifest, encodeManifest(manifest))
  await removeIfThere(files, makingMark(layout))
}

/** The folders in which a name is new once this one is made: its parent, and the parents of parents that are made too. */
async function foldersThatGetNames(files: Files, folder: string): Promise<string[]> {
  const parent = dirname(folder)
  const isThere = parent === folder || (await files.stat(parent)) !== undefined
  return isThere ? [parent] : [parent, ...(await foldersThatGetNames(files, parent))]
}
