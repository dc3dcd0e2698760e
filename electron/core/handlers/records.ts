import type { HandlersOf } from '@shared/contract'
import { AppError } from '@shared/errors'
import { newestFirst, summarize } from '@shared/records/summary'
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
    'records.trash': async ({ ids }) => {
      await session.vault().trash(ids)
      return null
    },
    'records.restore': async ({ ids }) => {
      await session.vault().restore(ids)
      return null
    },
    'records.purge': async ({ ids }) => {
      const purged = await session.vault().purge(ids)
      return { ...purged, backups: (await backups?.holding(ids)) ?? [] }
    },
    'records.search': async ({ text, limit }) => searchRecords(session.vault().records(), text, limit),
  }
}
