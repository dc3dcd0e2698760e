import { dirname, resolve } from 'node:path'
import { disk } from './disk'
import { removeIfThere, removeTemporaries } from './durable'
import type { Files } from './files'
import { isMuchDamaged, noticesOf, otherMachineNotice, reasonNotToWrite } from './findings'
import { currentFormat } from './format'
import { layoutOf, makingMark, type VaultLayout } from './layout'
import type { Loaded } from './load'
import { takeLock, type VaultLock } from './lock'
import { readManifest, type Manifest } from './manifest'
import { backUpBeforeMigration, migrate } from './migrations/migrate'
import { OpenVault } from './opened'
import { setAside, setAsideLines } from './quarantine'
import { storageError } from './storage-error'
import { VaultStore } from './store'
import type { Access, Vault, VaultOptions } from './vault'

/**
 * Opens a vault. Reading takes no lock and writes nothing at all.
 * @throws AppError NOT_A_VAULT, VAULT_NEWER, VAULT_DAMAGED, VAULT_IN_USE or STORAGE; the vault is as it was.
 */
export async function openVault(folder: string, options: VaultOptions & { access: Access }): Promise<Vault> {
  try {
    return await openLocked(folder, options)
  } catch (error) {
    throw storageError(error, 'The vault could not be opened')
  }
}

async function openLocked(folder: string, options: VaultOptions & { access: Access }): Promise<Vault> {
  const { access, now, files = disk, format = currentFormat } = options
  const layout = layoutOf(resolve(folder))
  const manifest = await readManifest(files, layout, format.version)
  const lock = access === 'write' ? await takeLock(files, layout, manifest.id, now) : undefined
  try {
    return await open(files, layout, manifest, lock, options)
  } catch (error) {
    await lock?.release()
    throw error
  }
}

async function open(
  files: Files,
  layout: VaultLayout,
  manifest: Manifest,
  lock: VaultLock | undefined,
  options: VaultOptions & { access: Access },
): Promise<Vault> {
  const { id } = manifest
  const store = new VaultStore({
    files,
    layout,
    vault: id,
    format: options.format ?? currentFormat,
    ...(lock && { isHeld: () => lock.isHeld() }),
  })
  const vault = new OpenVault({ ...options, files, layout, id, lock, store })
  try {
    const loaded = await vault.read()
    vault.notices.push(...noticesOf(loaded))
    if (lock?.otherMachine) vault.notices.push(otherMachineNotice(lock.otherMachine))
    vault.standing.readOnlyReason = reasonNotToWrite(loaded)
    vault.standing.isDamaged = isMuchDamaged(loaded)
    if (lock) await prepareToWrite(vault, { store, loaded, manifest, backupBefore: options.backupBefore })
    return vault
  } catch (error) {
    await store.close()
    throw error
  }
}

interface Found {
  store: VaultStore
  loaded: Loaded
  manifest: Manifest
  backupBefore: VaultOptions['backupBefore']
}

/** What cannot be written to can still be read: a full disk must not keep the person from their records. */
async function prepareToWrite(vault: OpenVault, { store, loaded, manifest, backupBefore }: Found): Promise<void> {
  const { files, layout } = vault
  try {
    await setAsideLines(files, layout, loaded.damage)
    if (!loaded.journal || vault.standing.readOnlyReason !== undefined) return
    const { torn } = loaded.journal
    if (torn) await setAside(files, layout, 'torn-line', torn)
    const isOlder = loaded.isOlder || manifest.formatVersion < store.format.version
    if (isOlder) await backUpBeforeMigration({ layout, manifest, format: store.format, backupBefore })
    await syncNames(files, layout)
    await store.takeJournal(loaded.journal)
    await removeTemporaries(files, layout.db)
    await removeIfThere(files, makingMark(layout))
    await vault.blobs.clean()
    if (isOlder) await migrate(vault, store.format, manifest)
  } catch (error) {
    vault.standing.readOnlyReason = `${storageError(error, 'The vault cannot be written to').message} Until then it opens for reading only.`
    return
  }
  try {
    await vault.finishPurge()
  } catch (error) {
    vault.standing.notify([storageError(error).message])
  }
  await vault.lookAtSpace()
  await vault.inbox.start()
}

const FOLDERS_ABOVE = 3

/** Whoever made the vault may have been killed before its name was synced; nothing may be called saved under such a name. */
async function syncNames(files: Files, { folder }: VaultLayout): Promise<void> {
  await files.syncFolder(folder)
  let above = dirname(folder)
  for (let level = 0; level < FOLDERS_ABOVE; level += 1, above = dirname(above)) {
    // Folders further up may be closed to this account, and then it did not make what is in them.
    await files.syncFolder(above).catch(() => undefined)
  }
}
