import type { HandlersOf } from '@shared/contract'
import { isFiltered } from '@shared/evidence/dimensions'
import { fitting } from '@shared/evidence/filter'
import { strengthsIn } from '@shared/evidence/strengths'
import { isListed } from '@shared/records/kinds'
import type { CoreContext } from '../context'
import { summaryOf } from '../search/summaries'
import { searchOf } from '../search/vault-search'
import { readingOf } from './reading'

export function findHandlers(context: CoreContext): HandlersOf<'find'> {
  const { session, options } = context
  return {
    'find.search': async ({ text, filter, today, limit, order }) => {
      const vault = session.vault()
      const needsReading = filter.strength.length > 0
      const reading = needsReading ? await readingOf(context) : undefined
      const strengthsOf = strengthsIn(reading?.criteria ?? [])
      const fitsSummary = fitting(filter, { today, strengthsOf })
      const fits = isFiltered(filter)
        ? (record: Parameters<typeof summaryOf>[0]) => fitsSummary(summaryOf(record))
        : all
      const { search, files } = searchOf(vault, options)
      const found = search.search(vault.records(), { text, limit, fits, order })
      return { ...found, unread: files?.unread ?? 0, textless: files?.textless ?? 0 }
    },
    'find.summaries': async ({ ids }) => {
      const vault = session.vault()
      // Something was saved: what it has attached is read before anybody searches it.
      searchOf(vault, options)
      return ids
        .map((id) => vault.get(id))
        .filter((record) => record !== undefined)
        .filter(({ kind }) => isListed(kind))
        .map(summaryOf)
    },
  }
}

const all = () => true
