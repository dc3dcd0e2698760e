import { AppError } from '@shared/errors'
import { replaceFile } from '../durable'
import type { VaultFormat } from '../format'
import type { VaultLayout } from '../layout'
import { encodeManifest, type Manifest } from '../manifest'
import type { OpenVault } from '../opened'
import type { VaultOptions } from '../vault'

interface Older {
  layout: VaultLayout
  manifest: Manifest
  format: VaultFormat
  backupBefore: VaultOptions['backupBefore']
}

/** @throws AppError STORAGE where no backup can be made; then the vault stays in its old format. */
export async function backUpBeforeMigration({ layout, manifest, format, backupBefore }: Older): Promise<void> {
  if (!backupBefore) throw notBackedUp('there is no place for backups here')
  try {
    await backupBefore(`Before the change from format ${manifest.formatVersion} to ${format.version}`, layout.folder)
  } catch (error) {
    throw notBackedUp(`that failed: ${error instanceof Error ? error.message : 'no reason given'}`, error)
  }
}

function notBackedUp(why: string, cause?: unknown): AppError {
  const message = `This vault is of an older version of Casebook. Before it is brought up to date it must be backed up, and ${why}. Nothing in it was changed.`
  return new AppError('STORAGE', message, undefined, { cause })
}

/**
 * Writes a vault that was read from an older format in the new one: its manifest first, so that an older Casebook refuses it
 * from now on, then a new generation. Until that stands, the older files are read as before.
 */
export async function migrate(vault: OpenVault, format: VaultFormat, manifest: Manifest): Promise<void> {
  const { files, layout } = vault
  const next = { ...manifest, formatVersion: format.version, minReaderVersion: format.version }
  await replaceFile(files, layout.manifest, encodeManifest(next))
  if (await vault.compaction.anew()) return
  throw new AppError(
    'STORAGE',
    'The vault could not be written in its new format. Everything is as it was; open it again to try once more.',
  )
}
