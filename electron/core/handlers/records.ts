import type { HandlersOf, ParsedIn } from '@shared/contract'
import { AppError } from '@shared/errors'
import { bulkEffects, bulkLabel, withChange } from '@shared/evidence/bulk-change'
import { isListed, type VaultRecord } from '@shared/records/kinds'
import { newestFirst } from '@shared/records/summary'
import type { Backups } from '../backup/backups'
import { guardMassChange } from '../backup/mass-change'
import type { CoreContext } from '../context'
import { summaryOf } from '../search/summaries'
import { searchOf } from '../search/vault-search'
import type { VaultState } from '../vault/state'
import type { Vault } from '../vault/vault'
import { createNext } from './create-next'

export function recordsHandlers({ session, backups, options }: CoreContext): HandlersOf<'records'> {
  return {
    'records.list': async ({ trash }) => {
      const vault = session.vault()
      // Whoever sees the list may search it next.
      if (!trash) void searchOf(vault, options).search.warm(vault.records())
      return vault
        .records()
        .filter(({ deletedAt, kind }) => (deletedAt !== null) === trash && (trash || isListed(kind)))
        .map(summaryOf)
        .toSorted(newestFirst)
    },
    'records.ofKinds': async ({ kinds }) =>
      session
        .vault()
        .records()
        .filter(({ deletedAt, kind }) => deletedAt === null && kinds.includes(kind))
        .toSorted(newestFirst),
    'records.get': async ({ id }) => {
      const record = session.vault().get(id)
      if (!record) throw new AppError('NOT_FOUND', 'This record is not in the open vault.')
      return record
    },
    'records.create': ({ draft }) => session.vault().createRecord(draft),
    'records.createNext': ({ from }) => createNext(session.vault(), from, options.newId),
    'records.put': ({ record, apart }) =>
      session.vault().putRecord(record, apart ? 'Choose between two texts' : 'Edit'),
    'records.trash': async ({ ids, confirmed }) => {
      const vault = session.vault()
      const isMoved = (id: string) => vault.get(id)?.deletedAt === null
      await guardMassChange(backups.keeper, vault, {
        touched: new Set(ids.filter(isMoved)).size,
        all: vault.info.records,
        confirmed,
        does: 'moves to the trash',
        wayBack: 'They can be taken out of the trash, and the step can be undone.',
      })
      await vault.trash(ids)
      return null
    },
    'records.change': ({ ids, change, confirmed }) =>
      changeRecords(session.vault(), backups, { ids, change, confirmed }),
    'records.restore': async ({ ids }) => {
      await session.vault().restore(ids)
      return null
    },
    'records.purge': async ({ ids, confirmed }) => {
      await guardMassChange(backups.keeper, session.vault(), {
        touched: new Set(ids).size,
        all: session.vault().records().length,
        confirmed,
        does: 'deletes for ever',
        wayBack: 'Only backups will hold them.',
      })
      const purged = await session.vault().purge(ids)
      return { ...purged, backups: await backups.holding(session.vault(), ids) }
    },
  }
}

/** One change to many records: one step, or none. */
async function changeRecords(vault: Vault, backups: Backups, { ids, change, confirmed }: ParsedIn<'records.change'>) {
  const given = [...new Set(ids)]
  const effects = bulkEffects(livingOf(vault.records(), given), change)
  await guardMassChange(backups.keeper, vault, {
    touched: effects.changes,
    all: vault.info.records,
    confirmed,
    does: 'changes',
    wayBack: 'The step can be undone.',
  })
  const changed = (now: VaultState, at: string) =>
    livingOf(now.records.list(), given)
      .map((record) => ({ record, next: withChange(record, change) }))
      .filter(({ record, next }) => record !== next)
      .map(({ next }) => ({
        op: 'put' as const,
        record: { ...next, revision: next.revision + 1, updatedAt: at },
      }))
  if (effects.changes > 0) await vault.append(changed, { label: bulkLabel(change) })
  return effects
}

/** Those of some records that are here and not in the trash. */
function livingOf(records: readonly VaultRecord[], ids: readonly string[]): VaultRecord[] {
  const wanted = new Set(ids)
  return records.filter(({ id, deletedAt }) => deletedAt === null && wanted.has(id))
}
