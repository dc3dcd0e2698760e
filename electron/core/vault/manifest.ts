import { z } from 'zod'
import { AppError } from '@shared/errors'
import { codeOf } from './disk'
import type { Files } from './files'
import type { VaultLayout } from './layout'
import { storageError } from './storage-error'

/** The format that this version writes. */
export const FORMAT_VERSION = 1

export const Manifest = z.looseObject({
  format: z.literal('casebook-vault'),
  formatVersion: z.int().min(1),
  /** The oldest format version whose programs can read this vault. */
  minReaderVersion: z.int().min(1),
  id: z.string().min(1),
  createdAt: z.string(),
})
export type Manifest = z.infer<typeof Manifest>

/**
 * What a folder says of the vault in it.
 * @throws AppError NOT_A_VAULT, VAULT_DAMAGED, or VAULT_NEWER; nothing is written whatever it finds.
 */
export async function readManifest(files: Files, layout: VaultLayout, version = FORMAT_VERSION): Promise<Manifest> {
  const manifest = await parsedManifest(files, layout)
  if (manifest.formatVersion > version || manifest.minReaderVersion > version) throw newerVault()
  return manifest
}

export function newerVault(): AppError {
  const message =
    'This vault was written by a newer version of Casebook. Please update Casebook to open it. Nothing in it was changed.'
  return new AppError('VAULT_NEWER', message)
}

export const encodeManifest = (manifest: Manifest): Uint8Array => Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`)

async function parsedManifest(files: Files, layout: VaultLayout): Promise<Manifest> {
  const json = await bytesOf(files, layout)
  try {
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(json))
    return Manifest.parse(value)
  } catch (cause) {
    const message = `The file vault.json in ${layout.folder} cannot be read as it should. The records themselves were not touched; put the file back from a backup.`
    throw new AppError('VAULT_DAMAGED', message, undefined, { cause })
  }
}

async function bytesOf(files: Files, layout: VaultLayout): Promise<Uint8Array> {
  try {
    return await files.read(layout.manifest)
  } catch (error) {
    if (codeOf(error) !== 'ENOENT' && codeOf(error) !== 'ENOTDIR')
      throw storageError(error, 'The vault could not be opened')
    throw new AppError('NOT_A_VAULT', await nothingThere(files, layout))
  }
}

async function nothingThere(files: Files, layout: VaultLayout): Promise<string> {
  if (!(await files.stat(layout.folder))) {
    return `There is no folder ${layout.folder} now. If it is on another drive, connect that first; nothing was changed.`
  }
  const hasRecords = (await files.stat(layout.db)) !== undefined
  return hasRecords
    ? `In ${layout.folder} the file vault.json is missing, though there are records. Put it back from a backup; nothing was changed.`
    : `There is no vault in ${layout.folder}. Choose the folder that holds vault.json, or make a new vault.`
}
