import type { HandlersOf } from '@shared/contract'
import { AppError } from '@shared/errors'
import { newestFirst, summarize } from '@shared/records/summary'
import { guardMassChange } from '../backup/mass-change'
import type { CoreContext } from '../context'
import { searchRecords } from '../search/search'

export function recordsHandlers({ session, backups }: CoreContext): HandlersOf<'records'> {
  return {
    'records.list': async ({ trash }) =>
      session
        .vault()
        .records()
        .filter(({ deletedAt }) => (deletedAt !== null) === trash)
        .map(summarize)
        .toSorted(newestFirst),
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
    'records.put': ({ record }) => session.vault().putRecord(record),
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
    'records.search': async ({ text, limit }) => searchRecords(session.vault().records(), text, limit),
  }
}
