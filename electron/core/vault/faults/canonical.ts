import { createHash } from 'node:crypto'
import type { VaultRecord } from '@shared/records/kinds'
import type { Vault } from '../vault'

/** What a record says, without what depends on the hour and on chance. */
export function sayingOf(record: VaultRecord): string {
  const { id: _, createdAt: __, updatedAt: ___, deletedAt, ...rest } = record
  const attachments = record.attachments.map(({ sha256, name, size }) => ({ sha256, name, size }))
  const fields = Object.entries({ ...rest, attachments, isInTrash: deletedAt !== null })
  return JSON.stringify(fields.toSorted(([one], [other]) => (one < other ? -1 : 1)))
}

/** One text for all that a vault holds; two vaults that say the same have the same. */
export function digestOf(vault: Pick<Vault, 'records' | 'info'>): string {
  const sayings = vault.records().map(sayingOf).toSorted()
  return createHash('sha256')
    .update(JSON.stringify([vault.info.name, sayings]))
    .digest('hex')
}

/** What each record says, by its title. */
export const sayingsOf = (vault: Pick<Vault, 'records'>): ReadonlyMap<string, string> =>
  new Map(vault.records().map((record) => [record.title, sayingOf(record)]))
