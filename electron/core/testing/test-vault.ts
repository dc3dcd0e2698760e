import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { createVault } from '../vault/create-vault'
import { openVault } from '../vault/open-vault'
import type { Access, Vault, VaultOptions } from '../vault/vault'
import { countedIds, temporaryFolder, tickingClock } from './open-core'

const newId = countedIds()
const now = tickingClock()

/** A fresh, empty vault on the real disk, open for writing until the test ends. */
export async function testVault(options: Partial<VaultOptions> = {}): Promise<Vault> {
  const folder = join(await temporaryFolder(), 'vault')
  await createVault(folder, { name: 'Test', sample: false, now, newId })
  return openTestVault(folder, 'write', options)
}

export async function openTestVault(
  folder: string,
  access: Access = 'write',
  options: Partial<VaultOptions> = {},
): Promise<Vault> {
  const vault = await openVault(folder, { now, newId, ...options, access })
  onTestFinished(() => vault.close())
  return vault
}

/** The same vault, closed and read from the disk again. */
export async function reopen(vault: Vault, access: Access = 'write'): Promise<Vault> {
  await vault.close()
  return openTestVault(vault.folder, access)
}

/** The path of the journal that is written to. */
export async function journalIn(folder: string): Promise<string> {
  const names = (await readdir(join(folder, 'db'))).filter((name) => name.startsWith('journal-'))
  return join(folder, 'db', names.toSorted().at(-1) ?? '')
}
