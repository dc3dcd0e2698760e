import type { Vault } from '../vault/vault'
import { VaultSearch } from './search'

// A vault's search ends with the vault.
const searches = new WeakMap<Vault, VaultSearch>()

/** The search over an open vault, made when it is first asked for. */
export function searchOf(vault: Vault): VaultSearch {
  const known = searches.get(vault) ?? new VaultSearch()
  searches.set(vault, known)
  return known
}
