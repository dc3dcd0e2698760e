import type { HandlersOf } from '@shared/contract'
import { isFiltered } from '@shared/evidence/dimensions'
import { fitting } from '@shared/evidence/filter'
import { strengthsIn } from '@shared/evidence/strengths'
import { isListed } from '@shared/records/kinds'
import type { CoreContext } from '../context'
import { summaryOf } from '../search/summaries'
import { searchOf } from '../search/vault-search'
import { readingHandlers } from './reading'

export function findHandlers(context: CoreContext): HandlersOf<'find'> {
  const { session } = context
  const read = readingHandlers(context)['reading.get']
  return {
    'find.search': async ({ text, filter, today, limit }, { signal }) => {
      const vault = session.vault()
      const needsReading = filter.strength.length > 0
      const reading = needsReading ? await read({ case: null }, { signal, progress: () => undefined }) : undefined
      const strengthsOf = strengthsIn(reading?.criteria ?? [])
      const fitsSummary = fitting(filter, { today, strengthsOf })
      const fits = isFiltered(filter)
        ? (record: Parameters<typeof summaryOf>[0]) => fitsSummary(summaryOf(record))
        : all
      return { ...searchOf(vault).search(vault.records(), { text, limit, fits }), unread: 0 }
    },
    'find.summaries': async ({ ids }) => {
      const vault = session.vault()
      return ids
        .map((id) => vault.get(id))
        .filter((record) => record !== undefined)
        .filter(({ kind }) => isListed(kind))
        .map(summaryOf)
    },
  }
}

const all = () => true
