import type { HandlersOf } from '@shared/contract'
import { todayView } from '@shared/today/today-view'
import type { CoreContext } from '../context'
import { summaryOf } from '../search/summaries'
import { readingOf } from './reading'

export function todayHandlers(context: CoreContext): HandlersOf<'today'> {
  return {
    'today.get': async ({ today }) => {
      const reading = await readingOf(context)
      const kept = context.session
        .vault()
        .records()
        .filter(({ deletedAt }) => deletedAt === null)
      return todayView({ records: kept, reading, today, summaryOf })
    },
  }
}
